package vn.diemcau.portal.it.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.feeds.CalendarFeeds;
import vn.diemcau.portal.core.feeds.FeedKind;
import vn.diemcau.portal.core.duty.swaps.SwapLine;
import vn.diemcau.portal.core.duty.swaps.SwapState;
import vn.diemcau.portal.core.duty.swaps.Swaps;
import vn.diemcau.portal.core.notices.Notices;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.it.support.AtOnce;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.StaffFixture;

/** People swap shifts, and calendars read what has come of it. */
@InsideTheServer
class SwapsTest {

    private static final Instant SOON = Instant.now().plus(10, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    @Inject
    private Callers callers;

    @Inject
    private DutyFixture duty;

    @Inject
    private StaffFixture staff;

    @Inject
    private Swaps swaps;

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private Notices notices;

    @Inject
    private AtOnce atOnce;

    @Inject
    private Reader reader;

    @Inject
    private Rows rows;

    private UUID asker;
    private UUID other;
    private UUID own;
    private UUID theirs;

    @BeforeEach
    void twoShifts() {
        var role = duty.role("ctxh");
        asker = staff.withAccount("ctxh.staff");
        other = staff.withAccount("noi.staff");
        own = duty.shift(role, asker, SOON, SOON.plus(12, ChronoUnit.HOURS));
        theirs = duty.shift(role, other, SOON.plus(3, ChronoUnit.DAYS), SOON.plus(84, ChronoUnit.HOURS));
    }

    @AfterEach
    void asItWas() {
        rows.change("delete from notice");
        rows.change("delete from mail");
        duty.clear();
    }

    private UUID ask(UUID inReturn) {
        return callers.as("ctxh.staff", () -> swaps.ask(own, other, inReturn, "Nhờ trực giúp"));
    }

    private UUID holder(UUID shift) {
        return UUID.fromString(rows.texts("select staff_member_id from shift where id = ?", shift).get(0));
    }

    private static void refused(String key, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void theRosterChangesOnlyWhenTheKeeperHasApprovedWhatTheOtherHasAccepted() {
        var id = ask(theirs);
        refused("swap.refused.closed", () -> callers.as("ctxh.admin", () -> swaps.decide(id, true, false)));
        callers.as("noi.staff", () -> swaps.answer(id, true));
        assertThat(holder(own)).isEqualTo(asker);
        assertThat(callers.as("ctxh.admin", () -> swaps.of("ctxh"))).extracting(SwapLine::state).containsExactly(SwapState.ACCEPTED);
        callers.as("ctxh.admin", () -> swaps.decide(id, true, false));
        assertThat(holder(own)).isEqualTo(other);
        assertThat(holder(theirs)).isEqualTo(asker);
        var line = callers.as("ctxh.staff", () -> swaps.own()).get(0);
        assertThat(line.state()).isEqualTo(SwapState.APPROVED);
        assertThat(line.decidedBy()).isNotEmpty();
        assertThat(line.answeredAt()).isNotNull();
        assertThat(rows.texts("select action from audit_entry where thing_id = ? and action like 'duty.swap%' order by at, id", own.toString()))
                .containsExactly("duty.swap_asked", "duty.swap_answered", "duty.swap_decided");
    }

    private List<String> noticesOf(String username) {
        return callers.as(username, () -> notices.page(null)).items().stream().map(notice -> notice.telling().kind()).toList();
    }

    private List<String> told(String username) {
        return rows.texts("select kind from notice where recipient = ? order by at, id", username);
    }

    @Test
    void nothingIsAgreedToThatWasChangedMeanwhileOrIsOver() {
        var id = ask(null);
        rows.change("update shift set begins_at = begins_at + interval '1 day', ends_at = ends_at + interval '1 day' where id = ?", own);
        refused("swap.refused.changed", () -> callers.as("noi.staff", () -> swaps.answer(id, true)));
        rows.change("update shift set begins_at = begins_at - interval '1 day', ends_at = ends_at - interval '1 day' where id = ?", own);
        callers.as("noi.staff", () -> swaps.answer(id, true));
        rows.change("update shift set ends_at = ends_at + interval '1 hour' where id = ?", own);
        refused("swap.refused.changed", () -> callers.as("ctxh.admin", () -> swaps.decide(id, true, true)));
        rows.change("update shift set begins_at = now() - interval '2 hours', ends_at = now() - interval '1 hour' where id = ?", own);
        refused("swap.refused.begun", () -> callers.as("ctxh.admin", () -> swaps.decide(id, true, true)));
        assertThat(holder(own)).isEqualTo(asker);
    }

    @Test
    void everyStepIsToldToThoseWhomItConcerns() {
        var keeper = duty.person("ctxh");
        rows.change("update staff_member set username = 'roster.keeper' where id = ?", keeper);
        rows.change("insert into roster_keeper select id, ? from section where code = 'ctxh'", keeper);
        var id = ask(null);
        assertThat(told("noi.staff")).containsExactly("swap.asked");
        callers.as("noi.staff", () -> swaps.answer(id, true));
        assertThat(told("ctxh.staff")).containsExactly("swap.accepted");
        assertThat(told("roster.keeper")).containsExactly("swap.waiting");
        assertThat(noticesOf("ctxh.admin")).as("who runs the section").containsExactly("swap.waiting");
        assertThat(noticesOf("ctxh.editor")).as("who only writes for it").isEmpty();
        assertThat(noticesOf("noi.admin")).isEmpty();
        assertThat(rows.texts("select audience from mail where section_id is not null")).containsExactly("ADMINS");
        callers.as("ctxh.admin", () -> swaps.decide(id, false, false));
        assertThat(told("ctxh.staff")).containsExactly("swap.accepted", "swap.refused");
        assertThat(told("noi.staff")).containsExactly("swap.asked", "swap.refused");
    }

    @Test
    void whatIsDeclinedWithdrawnOrRefusedChangesNothing() {
        var declined = ask(null);
        refused("swap.refused.twice", () -> ask(null));
        callers.as("noi.staff", () -> swaps.answer(declined, false));
        var withdrawn = ask(null);
        callers.as("ctxh.staff", () -> swaps.withdraw(withdrawn));
        refused("swap.refused.closed", () -> callers.as("noi.staff", () -> swaps.answer(withdrawn, true)));
        var turnedDown = ask(null);
        callers.as("noi.staff", () -> swaps.answer(turnedDown, true));
        callers.as("ctxh.admin", () -> swaps.decide(turnedDown, false, false));
        assertThat(holder(own)).isEqualTo(asker);
    }

    @Test
    void onlyAnOwnShiftThatHasNotBegunIsSwapped() {
        refused("swap.refused.own", () -> callers.as("ctxh.staff", () -> swaps.ask(theirs, other, null, "")));
        refused("swap.refused.colleague", () -> callers.as("ctxh.staff", () -> swaps.ask(own, asker, null, "")));
        rows.change("update shift set begins_at = now() - interval '1 hour', ends_at = now() + interval '1 hour' where id = ?", own);
        refused("swap.refused.begun", () -> ask(null));
        rows.change("update shift set published = false where id = ?", own);
        assertThatThrownBy(() -> ask(null)).isInstanceOf(NotFound.class);
    }

    @Test
    void aKeeperIsToldWhatSpeaksAgainstASwapAndNothingIsDecided() {
        var id = ask(null);
        callers.as("noi.staff", () -> swaps.answer(id, true));
        duty.shift(duty.role("noi"), other, SOON.plus(14, ChronoUnit.HOURS), SOON.plus(20, ChronoUnit.HOURS));
        refused("duty.refused.rest", () -> callers.as("ctxh.admin", () -> swaps.decide(id, true, false)));
        assertThat(rows.texts("select state from shift_swap where id = ?", id)).containsExactly("ACCEPTED");
        callers.as("ctxh.admin", () -> swaps.decide(id, true, true));
        assertThat(holder(own)).isEqualTo(other);
    }

    @Test
    void askedTwiceAtTheSameMomentThereIsOneRequest() {
        var outcomes = atOnce.as("ctxh.staff", 4, () -> swaps.ask(own, other, null, ""));
        assertThat(outcomes).filteredOn(UUID.class::isInstance).hasSize(1);
        assertThat(rows.number("select count(*) from shift_swap")).isEqualTo(1);
    }

    @Test
    void aCalendarReadsItsOwnersPublishedShiftsWithoutLogInUntilItsAddressIsRevoked() {
        var secret = callers.as("ctxh.staff", () -> feeds.make(FeedKind.DUTY));
        assertThat(rows.texts("select token_hash from calendar_feed")).doesNotContain(secret);
        var answer = reader.show("", "/duty/feed.ics?key=" + secret);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(answer.body()).contains("UID:" + own).doesNotContain(theirs.toString());
        rows.change("update shift set published = false where id = ?", own);
        assertThat(reader.show("", "/duty/feed.ics?key=" + secret).body()).startsWith("BEGIN:VCALENDAR").doesNotContain("VEVENT");
        var second = callers.as("ctxh.staff", () -> feeds.make(FeedKind.DUTY));
        assertThat(reader.show("", "/duty/feed.ics?key=" + secret).statusCode()).isEqualTo(404);
        assertThat(reader.show("", "/duty/feed.ics?key=" + second).statusCode()).isEqualTo(200);
        callers.as("ctxh.staff", () -> feeds.revoke(FeedKind.DUTY));
        assertThat(reader.show("", "/duty/feed.ics?key=" + second).statusCode()).isEqualTo(404);
        assertThat(reader.show("", "/duty/feed.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void theCalendarOfSomebodyWhoHasLeftIsGone() {
        var secret = callers.as("ctxh.staff", () -> feeds.make(FeedKind.DUTY));
        rows.change("update staff_member set left_on = hospital_today() - 1 where id = ?", asker);
        assertThat(reader.show("", "/duty/feed.ics?key=" + secret).statusCode()).isEqualTo(404);
    }
}
