package vn.diemcau.portal.it.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.feeds.CalendarFeeds;
import vn.diemcau.portal.core.feeds.FeedKind;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.MeetingDesk;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.meetings.answers.Answers;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.it.calendar.CalendarFixture;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.meetings.ParticipantFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.Rows;

/** Calendars of one's meetings and of the hospital's week, read without a log-in. */
@InsideTheServer
class FeedsTest {

    private static final String OWNER = "noi.staff";

    @Inject
    private HospitalFixture hospital;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private ParticipantFixture people;

    @Inject
    private CalendarFixture entries;

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private MeetingDesk desk;

    @Inject
    private Answers answers;

    @Inject
    private Callers callers;

    @Inject
    private Reader reader;

    @Inject
    private Rows rows;

    private String secret;

    @BeforeEach
    void anAddressIsMade() {
        hospital.ensure();
        secret = callers.as(OWNER, () -> feeds.make(FeedKind.MEETINGS));
    }

    @AfterEach
    void itIsGone() {
        rows.change("delete from calendar_feed");
        rows.change("update staff_member set left_on = null where username = ?", OWNER);
        people.clear();
    }

    @Test
    void aMeetingBearsTheIdOfItsInvitationAndTheAnswer() {
        var meeting = invited();
        assertThat(of(meeting)).singleElement().satisfies(event -> {
            assertThat(event.getUid().getValue()).isEqualTo(meeting.toString());
            assertThat(event.getLocation().getValue()).isEqualTo("Hội trường A");
            assertThat(event.getDescription().getValue()).contains("https://hop.example/1");
            assertThat(event.getAttendees().get(0).getParticipationStatus().getValue()).isEqualTo("NEEDS-ACTION");
            assertThat(event.getSequence().getValue()).isZero();
        });
        callers.as(OWNER, () -> answers.accept(meeting));
        assertThat(of(meeting).get(0).getAttendees().get(0).getParticipationStatus().getValue()).isEqualTo("ACCEPTED");
        callers.as(OWNER, () -> answers.decline(meeting, "Bận trực"));
        assertThat(of(meeting).get(0).getAttendees().get(0).getParticipationStatus().getValue()).isEqualTo("DECLINED");
    }

    @Test
    void aMeetingThatIsCancelledStaysAsCancelledWithAHigherSequence() {
        var meeting = invited();
        callers.as(MeetingFixture.PREPARER, () -> desk.cancel(meeting, meetings.version(meeting), "Bão số 9"));
        var event = of(meeting).get(0);
        assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event.getDescription().getValue()).contains("Bão số 9").doesNotContain("https://hop.example/1");
    }

    @Test
    void draftsAndMeetingsOfOthersAreNotInIt() {
        var invited = invited();
        assertThat(of(meetings.with(meetings.draft(Kind.INVITED), OWNER, Part.DELEGATE))).isEmpty();
        assertThat(of(meetings.called(Kind.HOSPITAL))).isEmpty();
        assertThat(of(invited)).hasSize(1);
    }

    @Test
    void whoIsNoLongerInvitedSeesItNoMore() {
        var meeting = invited();
        assertThat(of(meeting)).hasSize(1);
        rows.change("delete from meeting_participant where meeting_id = ? and part = 'DELEGATE'", meeting);
        assertThat(of(meeting)).isEmpty();
    }

    @Test
    void whoOnlySpeaksSeesWhatIsForTheHospitalAndNothingElse() {
        var open = speaking(meetings.called(Kind.HOSPITAL));
        var hidden = speaking(meetings.called(Kind.SECTION));
        assertThat(of(open)).singleElement().satisfies(event -> assertThat(event.getAttendees()).isEmpty());
        assertThat(of(hidden)).isEmpty();
    }

    @Test
    void ofSomebodyWhoHasLeftThereIsNone() {
        invited();
        rows.change("update staff_member set left_on = hospital_today() where username = ?", OWNER);
        assertThat(show(secret).statusCode()).isEqualTo(404);
    }

    @Test
    void anAddressOpensItsOwnKindOnly() {
        var shifts = callers.as(OWNER, () -> feeds.make(FeedKind.DUTY));
        assertThat(show(shifts).statusCode()).isEqualTo(404);
        assertThat(reader.show("", "/duty/feed.ics?key=" + secret).statusCode()).isEqualTo(404);
        assertThat(reader.show("", "/feeds/calendar.ics?key=" + secret).statusCode()).isEqualTo(404);
        assertThat(reader.show("", "/duty/feed.ics?key=" + shifts).statusCode()).isEqualTo(200);
    }

    @Test
    void oneIsRenewedAndRevokedWithoutTheOthers() {
        var shifts = callers.as(OWNER, () -> feeds.make(FeedKind.DUTY));
        var second = callers.as(OWNER, () -> feeds.make(FeedKind.MEETINGS));
        assertThat(show(secret).statusCode()).isEqualTo(404);
        assertThat(show(second).statusCode()).isEqualTo(200);
        callers.as(OWNER, () -> feeds.revoke(FeedKind.MEETINGS));
        assertThat(show(second).statusCode()).isEqualTo(404);
        assertThat(reader.show("", "/duty/feed.ics?key=" + shifts).statusCode()).isEqualTo(200);
        assertThat(callers.as(OWNER, () -> feeds.made())).containsOnlyKeys(FeedKind.DUTY);
        assertThat(rows.texts("select action from audit_entry where actor_name <> '' and action like 'meeting.feed%' order by at desc, id desc limit 1"))
                .containsExactly("meeting.feed_revoked");
    }

    @Test
    void guessedAndDamagedSecretsAreAnsweredAlike() {
        for (var key : List.of("", "x", "A".repeat(32), "' or 1=1 --", "%00", "A".repeat(4000))) {
            assertThatThrownBy(() -> feeds.calendar(FeedKind.MEETINGS, key)).as(key).isInstanceOf(NotFound.class);
        }
        assertThat(reader.show("", "/feeds/meetings.ics").statusCode()).isEqualTo(404);
        assertThat(show("A".repeat(32)).statusCode()).isEqualTo(404);
    }

    @Test
    void whoHasItAlreadyIsToldSoUntilSomethingChanges() {
        var meeting = invited();
        var first = show(secret);
        var mark = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(first.headers().firstValue("Cache-Control").orElse("")).contains("private");
        assertThat(reader.send("", reader.request("/feeds/meetings.ics?key=" + secret).header("If-None-Match", mark)).statusCode()).isEqualTo(304);
        callers.as(OWNER, () -> answers.accept(meeting));
        assertThat(reader.send("", reader.request("/feeds/meetings.ics?key=" + secret).header("If-None-Match", mark)).statusCode()).isEqualTo(200);
    }

    @Test
    void whatBeginsAtTheSameMomentAlwaysStandsInTheSameOrder() {
        var one = invited();
        var other = invited();
        rows.change("update meeting set begins_at = (select begins_at from meeting where id = ?) where id = ?", one, other);
        var first = show(secret).headers().firstValue("ETag");
        for (var meeting : List.of(one, other)) {
            rows.change("update meeting set title = title where id = ?", meeting);
            assertThat(show(secret).headers().firstValue("ETag")).isEqualTo(first);
        }
    }

    @Test
    void theWeekHoldsWhatIsApprovedAndOnesOwnMeetingUnderItsOwnId() {
        var week = callers.as(OWNER, () -> feeds.make(FeedKind.CALENDAR));
        var approved = soon(entries.approved());
        var proposed = soon(entries.proposed());
        var meeting = invited();
        var entry = soon(entries.approved());
        rows.change("update calendar_entry set meeting_id = ? where id = ?", meeting, entry);
        var found = events(FeedKind.CALENDAR, week).stream().map(event -> event.getUid().getValue()).toList();
        assertThat(found).contains(approved.toString(), meeting.toString()).doesNotContain(proposed.toString(), entry.toString());
        rows.change("delete from meeting_participant where meeting_id = ? and part = 'DELEGATE'", meeting);
        assertThat(reader.show("", "/feeds/calendar.ics?key=" + week).body()).doesNotContain(meeting.toString()).contains(entry.toString());
    }

    private UUID soon(UUID entry) {
        var begin = Instant.now().plus(3, ChronoUnit.DAYS);
        rows.change("update calendar_entry set begins_at = cast(? as timestamptz), ends_at = cast(? as timestamptz) where id = ?",
                begin.toString(), begin.plus(1, ChronoUnit.HOURS).toString(), entry);
        return entry;
    }

    private UUID invited() {
        var draft = meetings.with(meetings.draft(Kind.INVITED), OWNER, Part.DELEGATE);
        callers.as(MeetingFixture.PREPARER, () -> desk.call(draft, meetings.version(draft)));
        return draft;
    }

    private UUID speaking(UUID meeting) {
        var item = meetings.item(meeting, 1, "Phát biểu", 10);
        rows.change("insert into agenda_speaker (id, meeting_id, item_id, position, staff_member_id, name) select gen_random_uuid(), ?, ?, 1, id, 'x'"
                + " from staff_member where username = ?", meeting, item, OWNER);
        return meeting;
    }

    private List<VEvent> of(UUID meeting) {
        return events(FeedKind.MEETINGS, secret).stream().filter(event -> event.getUid().getValue().equals(meeting.toString())).toList();
    }

    private List<VEvent> events(FeedKind kind, String key) {
        return Biweekly.parse(feeds.calendar(kind, key).text()).first().getEvents();
    }

    private HttpResponse<String> show(String key) {
        return reader.show("", "/feeds/meetings.ics?key=" + key);
    }
}
