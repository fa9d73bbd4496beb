package vn.diemcau.portal.it.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.portal.it.meetings.MeetingFixture.PREPARER;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.MeetingDesk;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.meetings.answers.Answer;
import vn.diemcau.portal.core.meetings.answers.Answers;
import vn.diemcau.portal.core.meetings.answers.GuestAnswers;
import vn.diemcau.portal.core.meetings.answers.StandIns;
import vn.diemcau.portal.core.meetings.people.Invitations;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.StaffFixture;

/** Yes, no, and somebody else; from an account, and from outside. */
@InsideTheServer
class AnswersTest {

    @Inject
    private MeetingFixture meetings;

    @Inject
    private ParticipantFixture people;

    @Inject
    private StaffFixture staff;

    @Inject
    private Answers answers;

    @Inject
    private GuestAnswers guests;

    @Inject
    private Invitations invitations;

    @Inject
    private MeetingDesk desk;

    @Inject
    private Callers callers;

    @Inject
    private Reader reader;

    @Inject
    private Rows rows;

    private UUID meeting;

    @BeforeEach
    void somebodyIsInvited() {
        meeting = meetings.calledWith("noi.staff");
    }

    @AfterEach
    void nobodyElseIs() {
        people.clear();
    }

    private void refused(String key, Runnable answer) {
        assertThatThrownBy(() -> callers.as("noi.staff", answer)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private UUID colleague(String username) {
        var person = staff.in("noi");
        rows.change("update staff_member set username = ? where id = ?", username, person);
        return person;
    }

    @Test
    void mindsAreChangedUntilTheMeetingBegins() {
        callers.as("noi.staff", () -> answers.accept(meeting));
        assertThat(people.answer(meeting, "noi.staff")).isEqualTo("YES");
        refused("participants.refused.reason", () -> answers.decline(meeting, " "));
        callers.as("noi.staff", () -> answers.decline(meeting, "Bận trực"));
        var board = callers.as(PREPARER, () -> answers.board(meeting));
        assertThat(board.counts().no()).isEqualTo(1);
        assertThat(board.counts().silent()).isZero();
        assertThat(callers.as("noi.staff", () -> answers.board(meeting)).counts()).isNull();
        rows.change("update meeting set begins_at = now() - interval '1 minute' where id = ?", meeting);
        refused("participants.refused.begun", () -> answers.accept(meeting));
        assertThat(people.answer(meeting, "noi.staff")).isEqualTo("NO");
    }

    @Test
    void aMeetingThatIsCancelledTakesNoAnswer() {
        callers.as(PREPARER, () -> desk.cancel(meeting, meetings.version(meeting), "Hoãn"));
        refused("participants.refused.cancelled", () -> answers.accept(meeting));
    }

    @Test
    void whoeverStandsInIsInvitedInsteadUntilTheMindIsChanged() {
        var first = colleague("noi.thay1");
        var second = colleague("noi.thay2");
        callers.as("noi.staff", () -> answers.send(meeting, first));
        var own = callers.as("noi.staff", () -> answers.board(meeting)).own();
        assertThat(own.answer()).isEqualTo(Answer.STAND_IN);
        assertThat(own.standIn()).contains(staff.nameOf(first));
        assertThat(rows.texts("select recipient from notice where kind = 'meeting.stand_in'")).containsExactly("noi.thay1");
        assertThat(rows.texts("select recipient from mail where kind = 'meeting.stand_in' and appointment_id is not null")).containsExactly("noi.thay1");
        callers.as("noi.staff", () -> answers.send(meeting, first));
        assertThat(people.told(meeting, "meeting.stand_in")).isEqualTo(1);
        callers.as("noi.staff", () -> answers.send(meeting, second));
        assertThat(rows.texts("select recipient from notice where kind = 'meeting.withdrawn'")).containsExactly("noi.thay1");
        callers.as("noi.staff", () -> answers.accept(meeting));
        assertThat(rows.number("select count(*) from meeting_participant where meeting_id = ? and stand_in_for is not null", meeting)).isZero();
        assertThat(people.told(meeting, "meeting.withdrawn")).isEqualTo(2);
    }

    @Test
    void onlyWhomTheMeetingAllowsStandsIn() {
        var other = staff.withAccount("ctxh.staff");
        refused("participants.refused.section", () -> answers.send(meeting, other));
        refused("participants.refused.stand_in", () -> answers.send(meeting, staff.withAccount("noi.staff")));
        refused("participants.refused.stand_in", () -> answers.send(meeting, UUID.randomUUID()));
        callers.as(PREPARER, () -> invitations.settle(meeting, null, StandIns.NOBODY));
        refused("participants.refused.stand_in", () -> answers.send(meeting, staff.in("noi")));
        callers.as(PREPARER, () -> invitations.settle(meeting, null, StandIns.ANYBODY));
        callers.as("noi.staff", () -> answers.send(meeting, other));
        var chair = meetings.with(meetings.called(Kind.INVITED), "noi.staff", Part.CHAIR);
        refused("participants.refused.stand_in", () -> answers.send(chair, staff.in("noi")));
    }

    @Test
    void aGuestAnswersByAnAddressThatShowsThisInvitationAndCanBeTakenAway() {
        var guest = people.guest(meeting, "khach@ngoai.example");
        var page = reader.show("", "/invitation?key=" + guest.secret());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Trần Văn Khách").doesNotContain("Trần Đức Ân");
        callers.as("", () -> guests.answer(guest.secret(), true, ""));
        assertThat(rows.texts("select answer from meeting_invitation where participant_id = ?", guest.participant())).containsExactly("YES");
        assertThat(rows.number("select count(*) from audit_entry where action = 'meeting.answered' and thing_id = ?", meeting.toString())).isEqualTo(1);
        callers.as(PREPARER, () -> invitations.renew(meeting, guest.participant()));
        for (var key : new String[] {guest.secret(), "", "x", "0".repeat(64), guest.secret() + "'--"}) {
            assertThatThrownBy(() -> guests.invitation(key)).as(key).isInstanceOf(NotFound.class);
        }
        assertThat(reader.show("", "/invitation?key=" + guest.secret()).statusCode()).isEqualTo(404);
        assertThat(reader.show("", "/invitation").statusCode()).isEqualTo(404);
    }

    @Test
    void aGuestIsToldPlainlyThatItIsTooLate() {
        var guest = people.guest(meeting, "khach@ngoai.example");
        rows.change("update meeting set state = 'RUNNING', begun_at = begins_at where id = ?", meeting);
        assertThatThrownBy(() -> guests.answer(guest.secret(), false, "")).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.key()).isEqualTo("participants.refused.begun"));
        assertThat(rows.number("select count(*) from meeting_invitation where participant_id = ?", guest.participant())).isZero();
    }
}
