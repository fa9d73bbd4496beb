package vn.diemcau.portal.it.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.portal.it.meetings.MeetingFixture.PREPARER;

import biweekly.Biweekly;
import biweekly.ICalendar;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.mail.MailChoices;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.MeetingDesk;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.meetings.ParticipantFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;

/** What those who are invited get by mail, read back from a real mail server. */
@InsideTheServer
class InvitationMailTest {

    private static final String ADDRESS = "an@hospital.example";
    private static final long PATIENCE_NANOS = 30_000_000_000L;
    private static final long LOOK_EVERY_NANOS = 20_000_000L;

    @Inject
    private HospitalFixture hospital;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private ParticipantFixture people;

    @Inject
    private MeetingDesk desk;

    @Inject
    private MeetingAccess access;

    @Inject
    private MailChoices choices;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    @BeforeEach
    void somebodyHasAnAddress() {
        hospital.ensure();
        rows.change("delete from mail");
        rows.change("delete from mail_choice");
        rows.change("update staff_member set email = ? where username = 'noi.staff'", ADDRESS);
    }

    @AfterEach
    void nobodyHas() {
        rows.change("delete from mail_choice");
        people.clear();
    }

    private UUID draft() {
        return meetings.with(meetings.draft(Kind.INVITED), "noi.staff", Part.DELEGATE);
    }

    private void call(UUID meeting) {
        callers.as(PREPARER, () -> desk.call(meeting, meetings.version(meeting)));
    }

    private static ICalendar calendar(MimeMessage mail) throws Exception {
        var part = ((MimeMultipart) mail.getContent()).getBodyPart(2);
        assertThat(part.getContentType()).startsWith("text/calendar").contains("method=");
        return Biweekly.parse(new String(part.getInputStream().readAllBytes(), UTF_8)).first();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }

    @Test
    void theAppointmentComesChangesAndGoesUnderOneUid() throws Exception {
        try (var server = new MailServerAtHand()) {
            var meeting = draft();
            call(meeting);
            var request = calendar(server.awaited(1).get(0));
            assertThat(request.getMethod().getValue()).isEqualTo("REQUEST");
            var event = request.getEvents().get(0);
            assertThat(event.getUid().getValue()).isEqualTo(meeting.toString());
            assertThat(event.getSequence().getValue()).isZero();
            assertThat(event.getAttendees()).singleElement().satisfies(reader -> assertThat(reader.getEmail()).isEqualTo(ADDRESS));
            assertThat(event.getOrganizer().getCommonName()).isEqualTo("Phòng Công tác xã hội");
            var draft = callers.as(PREPARER, () -> access.readable(meeting).meeting().getDraft());
            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(draft.beginsAt());
            callers.as(PREPARER, () -> desk.change(meeting, meetings.version(meeting), draft));
            callers.as(PREPARER, () -> desk.change(meeting, meetings.version(meeting), draft.movedTo(draft.beginsAt().plus(1, ChronoUnit.HOURS))));
            var moved = calendar(server.awaited(2).get(1)).getEvents().get(0);
            assertThat(moved.getSequence().getValue()).isEqualTo(1);
            assertThat(moved.getDateStart().getValue().toInstant()).isEqualTo(draft.beginsAt().plus(1, ChronoUnit.HOURS));
            callers.as(PREPARER, () -> desk.cancel(meeting, meetings.version(meeting), "Hoãn"));
            var cancelled = calendar(server.awaited(3).get(2));
            assertThat(cancelled.getMethod().getValue()).isEqualTo("CANCEL");
            assertThat(cancelled.getEvents().get(0).getUid().getValue()).isEqualTo(meeting.toString());
            assertThat(cancelled.getEvents().get(0).getSequence().getValue()).isEqualTo(2);
            assertThat(cancelled.getEvents().get(0).getStatus().getValue()).isEqualTo("CANCELLED");
            await(() -> rows.number("select count(*) from mail where state <> 'SENT' or appointment_id is not null") == 0);
            assertThat(server.received()).hasSize(3);
        }
    }

    @Test
    void aGuestGetsAnAddressOfTheirOwnAndWhoeverWantsNoMailANoticeOnly() throws Exception {
        callers.as("noi.staff", () -> choices.choose(false, "vi"));
        try (var server = new MailServerAtHand()) {
            var meeting = draft();
            var guest = people.guest(meeting, "khach@ngoai.example");
            call(meeting);
            var mail = server.awaited(1).get(0);
            assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("khach@ngoai.example");
            assertThat((String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent()).contains("/invitation?key=" + guest.secret())
                    .doesNotContain("/notices");
            await(() -> rows.number("select count(*) from mail where state = 'QUEUED'") == 0);
            assertThat(rows.texts("select state from mail order by state")).containsExactly("SENT", "UNWANTED");
            assertThat(rows.texts("select coalesce(address, '') || link from mail where recipient is null")).containsExactly("/");
            assertThat(people.told(meeting, "meeting.called")).isEqualTo(1);
        }
    }

    @Test
    void peopleAreRemindedOnceOfWhatComesAndOfTheAnswerTheyOwe() {
        var meeting = draft();
        call(meeting);
        rows.change("update meeting_invitation set told_at = now() - interval '3 days' where meeting_id = ?", meeting);
        rows.change("update meeting_call set answer_by = now() + interval '5 hours' where meeting_id = ?", meeting);
        await(() -> people.told(meeting, "meeting.answer_asked") == 1 && people.told(meeting, "meeting.soon") == 1);
        var other = draft();
        call(other);
        rows.change("update meeting set begins_at = now() + interval '40 minutes' where id = ?", other);
        rows.change("update meeting_invitation set told_at = now() - interval '3 days' where meeting_id = ?", other);
        await(() -> people.told(other, "meeting.at_once") == 1);
        assertThat(people.told(meeting, "meeting.answer_asked")).isEqualTo(1);
        assertThat(people.told(meeting, "meeting.soon")).isEqualTo(1);
        assertThat(people.told(meeting, "meeting.at_once")).isZero();
    }
}
