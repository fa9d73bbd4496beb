package vn.diemcau.portal.it.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.MeetingDesk;
import vn.diemcau.portal.core.meetings.points.ConnectionPoints;
import vn.diemcau.portal.core.meetings.points.Figures;
import vn.diemcau.portal.core.meetings.points.PointLine;
import vn.diemcau.portal.core.meetings.points.links.PointLinks;
import vn.diemcau.portal.core.meetings.points.reports.HeadcountChanged;
import vn.diemcau.portal.core.meetings.points.reports.PaperReports;
import vn.diemcau.portal.core.meetings.points.reports.PointDoor;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.policies.ForgetfulProgrammer;
import vn.diemcau.portal.it.support.AtOnce;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;

/** Points report by their links and on paper; each is counted once, at every level. */
@InsideTheServer
class PointReportsTest {

    @Inject
    private MeetingDesk desk;

    @Inject
    private ForgetfulProgrammer programmer;

    @Inject
    private PointFixture points;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private PointDoor door;

    @Inject
    private PointLinks links;

    @Inject
    private PaperReports papers;

    @Inject
    private ConnectionPoints tree;

    @Inject
    private Callers callers;

    @Inject
    private AtOnce atOnce;

    @Inject
    private Heard heard;

    @Inject
    private Rows rows;

    /** What was told of headcounts. */
    @ApplicationScoped
    static class Heard {

        private final ConcurrentLinkedQueue<HeadcountChanged> events = new ConcurrentLinkedQueue<>();

        void hear(@Observes HeadcountChanged event) {
            events.add(event);
        }

        public List<HeadcountChanged> of(UUID meeting) {
            return events.stream().filter(event -> event.meeting().equals(meeting)).toList();
        }
    }

    private void report(String secret, UUID meeting, String number) {
        callers.as("", () -> door.report(secret, UUID.randomUUID(), "Nguyễn Văn Báo", Map.of(points.category(meeting), number), false));
    }

    private static void refused(String key, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private Figures figures(UUID meeting) {
        return callers.as("noi.staff", () -> tree.branch(meeting, null, 1).lines().get(0).sum());
    }

    @Test
    void aPointReportsByItsLinkWithoutAnAccountAndTheLastReportCounts() {
        var meeting = points.meetingWithPoint();
        var secret = points.secret(meeting, points.root(meeting));
        assertThat(callers.as("", () -> door.behind(secret)).categories().get(0).registered()).isEqualTo(40);
        report(secret, meeting, "38");
        report(secret, meeting, "41");
        assertThat(figures(meeting)).isEqualTo(new Figures(1, 1, 40, 41));
        var open = callers.as("", () -> door.behind(secret));
        assertThat(open.reports()).extracting(report -> report.total()).containsExactly(41L, 38L);
        assertThat(open.standing().reporter()).isEqualTo("Nguyễn Văn Báo");
        assertThat(heard.of(meeting)).containsExactly(new HeadcountChanged(meeting, 1, 1, 38), new HeadcountChanged(meeting, 1, 1, 41));
        assertThat(rows.number("select count(*) from audit_entry where thing_id = ? and action = 'points.reported' and actor_name = 'Nguyễn Văn Báo'",
                meeting.toString())).isEqualTo(2);
    }

    @Test
    void theSameReportSentAgainIsTakenOnceAndAnotherUnderItsIdIsANewVersion() {
        var meeting = points.meetingWithPoint();
        var secret = points.secret(meeting, points.root(meeting));
        var id = UUID.randomUUID();
        for (var number : List.of("38", "38", "39")) {
            callers.as("", () -> door.report(secret, id, "A", Map.of(points.category(meeting), number), false));
        }
        assertThat(callers.as("", () -> door.behind(secret)).reports()).extracting(report -> report.total()).containsExactly(39L, 38L);
    }

    @Test
    void theRollUpEqualsTheSumOfTheLeavesAtEveryLevelUnderConcurrentReports() {
        var meeting = points.tree(6, 5);
        var all = callers.as("noi.staff", () -> tree.all(meeting));
        callers.as(PointFixture.KEEPER, () -> links.make(meeting));
        var secrets = callers.as(PointFixture.KEEPER, () -> links.sheet(meeting, 1).cards()).stream().map(card -> card.secret()).toList();
        var category = points.category(meeting);
        assertThat(secrets).hasSize(37).doesNotContainNull().doesNotHaveDuplicates();
        var next = new AtomicInteger();
        var outcomes = atOnce.as("", secrets.size() * 3, () -> {
            int at = next.getAndIncrement();
            door.report(secrets.get(at % secrets.size()), UUID.randomUUID(), "B", Map.of(category, String.valueOf(at % 23)), false);
            return "done";
        });
        assertThat(outcomes).hasSize(111).containsOnly("done");
        var after = callers.as("noi.staff", () -> tree.all(meeting));
        assertThat(after).hasSameSizeAs(all).noneMatch(PointLine::silent);
        for (var point : after) {
            assertThat(point.sum().delegates()).as(point.code()).isEqualTo(point.delegates() + after.stream()
                    .filter(child -> point.id().equals(child.parent())).mapToLong(child -> child.sum().delegates()).sum());
        }
        long sum = after.stream().mapToLong(PointLine::delegates).sum();
        assertThat(after.get(0).sum()).isEqualTo(new Figures(37, 37, 370, sum));
        assertThat(callers.as("noi.staff", () -> tree.byLevel(meeting)).values().stream().reduce(Figures.NONE, Figures::plus))
                .isEqualTo(new Figures(37, 37, 370, sum));
        assertThat(rows.number("select count(*) from point_report where meeting_id = ?", meeting)).isEqualTo(111);
        assertThat(heard.of(meeting)).hasSize(111).last().isEqualTo(new HeadcountChanged(meeting, 37, 37, sum));
    }

    @Test
    void aPointIsSeenByItsOwnLinkOnly() {
        var meeting = points.tree(1, 1);
        var secret = points.secret(meeting, points.root(meeting));
        assertThat(callers.as("", () -> door.behind(secret)).code()).isEqualTo("T");
        assertThatThrownBy(() -> callers.as("", () -> door.behind(secret.substring(1) + "A"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> callers.as("", () -> door.behind("'; select 1"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> callers.as("", () -> door.behind(rows.texts("select token_hash from point_link where meeting_id = ?", meeting).get(0))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aLinkThatWasRenewedOrRevokedIsNoLinkAnyMore() {
        var meeting = points.meetingWithPoint();
        var point = points.root(meeting);
        var first = points.secret(meeting, point);
        var second = callers.as(PointFixture.KEEPER, () -> links.renew(meeting, point).secret());
        assertThat(second).isNotEqualTo(first).hasSize(43);
        assertThatThrownBy(() -> report(first, meeting, "1")).isInstanceOf(NotFound.class);
        report(second, meeting, "40");
        callers.as(PointFixture.KEEPER, () -> links.revoke(meeting, point));
        assertThatThrownBy(() -> report(second, meeting, "41")).isInstanceOf(NotFound.class);
        assertThat(figures(meeting).delegates()).isEqualTo(40);
    }

    @Test
    void aLinkWaitsForTheCallAndEndsWhenTheMeetingIsClosed() {
        var draft = meetings.draft(Kind.HOSPITAL);
        var secret = points.secret(draft, points.add(draft, "T", 1, null, 5));
        assertThatThrownBy(() -> callers.as("", () -> door.behind(secret))).isInstanceOf(NotFound.class);
        var meeting = points.meetingWithPoint();
        var open = points.secret(meeting, points.root(meeting));
        rows.change("update meeting set state = 'CLOSED', begun_at = begins_at where id = ?", meeting);
        refused("points.refused.closed", () -> report(open, meeting, "40"));
        assertThat(figures(meeting).reporting()).isZero();
    }

    @Test
    void figuresThatCannotBeAreRefusedAndLargeOnesAskedFor() {
        var meeting = points.meetingWithPoint();
        var secret = points.secret(meeting, points.root(meeting));
        refused("points.refused.negative", () -> report(secret, meeting, "-3"));
        refused("points.refused.number", () -> report(secret, meeting, "bốn mươi"));
        refused("points.refused.nothing", () -> report(secret, meeting, " "));
        refused("points.refused.huge", () -> report(secret, meeting, "99999999999999999999"));
        refused("points.refused.sure", () -> report(secret, meeting, "999999"));
        assertThat(figures(meeting).reporting()).isZero();
        callers.as("", () -> door.report(secret, UUID.randomUUID(), "A", Map.of(points.category(meeting), "1.999"), true));
        assertThat(figures(meeting).delegates()).isEqualTo(1999);
    }

    @Test
    void tooManyReportsInAMinuteAreSlowedDown() {
        var meeting = points.meetingWithPoint();
        var secret = points.secret(meeting, points.root(meeting));
        for (int i = 0; i < 20; i++) {
            report(secret, meeting, String.valueOf(i));
        }
        refused("points.refused.often", () -> report(secret, meeting, "40"));
        assertThat(figures(meeting).delegates()).isEqualTo(19);
    }

    @Test
    void paperCountsWhereThePointIsSilentAndReplacesOnlyWhereItIsChosen() {
        var meeting = points.meetingWithPoint();
        var point = points.root(meeting);
        var category = points.category(meeting);
        callers.as(PointFixture.KEEPER, () -> papers.write(meeting, point, "Ký", Map.of(category, "30"), false, false));
        assertThat(figures(meeting).delegates()).isEqualTo(30);
        report(points.secret(meeting, point), meeting, "38");
        assertThat(figures(meeting).delegates()).isEqualTo(38);
        callers.as(PointFixture.KEEPER, () -> papers.write(meeting, point, "Ký", Map.of(category, "45"), false, false));
        assertThat(figures(meeting)).isEqualTo(new Figures(1, 1, 40, 38));
        var paper = callers.as(PointFixture.KEEPER, () -> papers.point(meeting, point)).reports().get(0);
        callers.as(PointFixture.KEEPER, () -> papers.choose(meeting, point, paper.id()));
        assertThat(figures(meeting)).isEqualTo(new Figures(1, 1, 40, 45));
        report(points.secret(meeting, point), meeting, "46");
        assertThat(figures(meeting).delegates()).isEqualTo(46);
    }

    @Test
    void silentPointsAreListedWithTheNumbersToCall() {
        var meeting = points.tree(2, 1);
        report(points.secret(meeting, points.root(meeting)), meeting, "9");
        var silent = callers.as(PointFixture.KEEPER, () -> tree.silent(meeting, 1));
        assertThat(silent).extracting(point -> point.code()).containsExactly("X1", "X2", "X1.1", "X2.1");
        assertThat(silent.get(0).people().values()).extracting(person -> person.shown()).containsExactly("0912 345 678");
    }

    @Test
    void whatWasReportedIsNeitherDeletedNorChangedNotEvenByPlainSql() {
        var meeting = points.meetingWithPoint();
        report(points.secret(meeting, points.root(meeting)), meeting, "38");
        var of = " where meeting_id = '" + meeting + "'";
        for (var write : List.of("delete from point_report" + of, "delete from point_report_count" + of, "update point_report_count set number = 1" + of)) {
            assertThat(callers.as(PointFixture.KEEPER, () -> programmer.change(write))).as(write).isZero();
        }
        for (var write : List.of("delete from connection_point" + of, "update point_report set reporter = 'x'" + of,
                "update point_report set reported_at = now()" + of, "update point_report set standing = null" + of)) {
            assertThatThrownBy(() -> callers.as(PointFixture.KEEPER, () -> programmer.change(write))).as(write).hasStackTraceContaining("row-level security");
        }
        assertThat(figures(meeting)).isEqualTo(new Figures(1, 1, 40, 38));
    }

    @Test
    void aDraftIsRemovedWithThePaperThatWasTypedInForIt() {
        var draft = meetings.draft(Kind.HOSPITAL);
        var point = points.add(draft, "T", 1, null, 5);
        callers.as(PointFixture.KEEPER, () -> papers.write(draft, point, "Ký", Map.of(points.category(draft), "5"), false, false));
        callers.as(PointFixture.KEEPER, () -> desk.remove(draft, meetings.version(draft)));
        assertThat(rows.number("select count(*) from point_report where meeting_id = ?", draft)).isZero();
    }

    @Test
    void twoPhonesWithTheSameCodeReportAtOnceAndTheLastOfThemCountsOnce() {
        var meeting = points.meetingWithPoint();
        var secret = points.secret(meeting, points.root(meeting));
        var next = new AtomicInteger(38);
        assertThat(atOnce.as("", 2, () -> {
            var number = String.valueOf(next.getAndIncrement());
            door.report(secret, UUID.randomUUID(), "Điện thoại " + number, Map.of(points.category(meeting), number), false);
            return "taken";
        })).containsExactly("taken", "taken");
        var open = callers.as("", () -> door.behind(secret));
        assertThat(open.reports()).extracting(report -> report.total()).containsExactlyInAnyOrder(38L, 39L);
        assertThat(figures(meeting)).isEqualTo(new Figures(1, 1, 40, open.reports().get(0).total()));
    }
}
