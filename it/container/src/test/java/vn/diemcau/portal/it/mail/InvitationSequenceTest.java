package vn.diemcau.portal.it.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.portal.it.meetings.MeetingFixture.PREPARER;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.MeetingDesk;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.meetings.answers.Answers;
import vn.diemcau.portal.core.meetings.calls.MeetingCalls;
import vn.diemcau.portal.core.meetings.people.Invitations;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.meetings.ParticipantFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.StaffFixture;

/** A calendar takes an appointment back that it has seen cancelled only under a higher number (RFC 5546): read by another library than writes it. */
@InsideTheServer
class InvitationSequenceTest {

    @Inject
    private HospitalFixture hospital;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private ParticipantFixture people;

    @Inject
    private StaffFixture staff;

    @Inject
    private MeetingDesk desk;

    @Inject
    private Invitations invitations;

    @Inject
    private MeetingCalls calls;

    @Inject
    private Answers answers;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    private UUID meeting;

    @BeforeEach
    void somebodyIsInvited() {
        hospital.ensure();
        people.clear();
        meeting = meetings.with(meetings.draft(Kind.INVITED), "noi.staff", Part.DELEGATE);
    }

    @AfterEach
    void nobodyIs() {
        people.clear();
    }

    /** What calendars read of it: METHOD, UID, SEQUENCE. */
    private static List<String> read(MimeMessage mail) {
        try (var part = ((MimeMultipart) mail.getContent()).getBodyPart(2).getInputStream()) {
            var calendar = new CalendarBuilder().build(part);
            var event = calendar.<VEvent>getComponent("VEVENT").orElseThrow();
            return List.of(calendar.getProperty("METHOD").orElseThrow().getValue(), event.getProperty("UID").orElseThrow().getValue(),
                    event.getProperty("SEQUENCE").orElseThrow().getValue());
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private void check(List<MimeMessage> mails, String... methods) {
        var read = mails.stream().map(InvitationSequenceTest::read).toList();
        assertThat(read).extracting(event -> event.get(0)).containsExactly(methods);
        assertThat(read).extracting(event -> event.get(1)).containsOnly(meeting.toString());
        var numbers = new ArrayList<>(read.stream().map(event -> Integer.valueOf(event.get(2))).toList());
        assertThat(numbers).isSorted().doesNotHaveDuplicates();
    }

    private void remove() {
        callers.as(PREPARER, () -> invitations.remove(meeting,
                UUID.fromString(rows.texts("select id from meeting_participant where meeting_id = ?", meeting).get(0))));
    }

    private void inviteAgain() {
        callers.as(PREPARER, () -> {
            invitations.add(meeting, Part.DELEGATE, Set.of(staff.withAccount("noi.staff")));
            return calls.send(meeting);
        });
    }

    @Test
    void whoeverIsInvitedAgainAfterAWithdrawalGetsAHigherNumberEachTime() {
        rows.change("update staff_member set email = 'an@hospital.example' where username = 'noi.staff'");
        try (var server = new MailServerAtHand()) {
            callers.as(PREPARER, () -> desk.call(meeting, meetings.version(meeting)));
            server.awaited(1);
            remove();
            server.awaited(2);
            inviteAgain();
            server.awaited(3);
            remove();
            server.awaited(4);
            inviteAgain();
            server.awaited(5);
            callers.as(PREPARER, () -> desk.cancel(meeting, meetings.version(meeting), "Hoãn"));
            check(server.awaited(6), "REQUEST", "CANCEL", "REQUEST", "CANCEL", "REQUEST", "CANCEL");
        }
    }

    @Test
    void whoeverStandsInAgainGetsAHigherNumberToo() {
        callers.as(PREPARER, () -> desk.call(meeting, meetings.version(meeting)));
        rows.change("delete from mail");
        var person = staff.in("noi");
        rows.change("update staff_member set email = 'thay@nha.example' where id = ?", person);
        try (var server = new MailServerAtHand()) {
            callers.as("noi.staff", () -> answers.send(meeting, person));
            server.awaited(1);
            callers.as("noi.staff", () -> answers.accept(meeting));
            server.awaited(2);
            callers.as("noi.staff", () -> answers.send(meeting, person));
            check(server.awaited(3), "REQUEST", "CANCEL", "REQUEST");
        }
    }
}
