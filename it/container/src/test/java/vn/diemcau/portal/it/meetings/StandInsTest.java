package vn.diemcau.portal.it.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.portal.it.meetings.MeetingFixture.PREPARER;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.MeetingDesk;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.meetings.answers.Answers;
import vn.diemcau.portal.core.meetings.calls.MeetingCalls;
import vn.diemcau.portal.core.meetings.people.InvitationRule;
import vn.diemcau.portal.core.meetings.people.Invitations;
import vn.diemcau.portal.core.meetings.people.Participants;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.StaffFixture;

/** Who goes in the place of somebody is told so if the portal can reach them, and told too when they are not needed any more. */
@InsideTheServer
class StandInsTest {

    private static final String TOLD = "select count(*) from meeting_invitation i join meeting_participant p on p.id = i.participant_id"
            + " where p.meeting_id = ? and p.stand_in_for is not null and i.told is not null";

    @Inject
    private HospitalFixture hospital;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private ParticipantFixture people;

    @Inject
    private StaffFixture staff;

    @Inject
    private Answers answers;

    @Inject
    private Invitations invitations;

    @Inject
    private Participants participants;

    @Inject
    private MeetingCalls calls;

    @Inject
    private MeetingDesk desk;

    @Inject
    private Callers callers;

    @Inject
    private Reader reader;

    @Inject
    private Rows rows;

    @BeforeEach
    void theHospitalIsThere() {
        hospital.ensure();
        people.clear();
    }

    @AfterEach
    void nobodyElseIs() {
        people.clear();
    }

    /** Somebody of the same section. @param column in which they have this value */
    private UUID colleague(String column, String value) {
        var person = staff.in("noi");
        rows.change("update staff_member set " + column + " = ? where id = ?", value, person);
        return person;
    }

    @Test
    void aStandInWithoutAnAccountIsToldByMail() {
        var meeting = meetings.calledWith("noi.staff");
        var person = colleague("email", "thay@nha.example");
        callers.as("noi.staff", () -> answers.send(meeting, person));
        assertThat(rows.texts("select address from mail where kind = 'meeting.stand_in' and appointment_id is not null and link = '/invitation?key='"
                + " || (select secret from meeting_outside where meeting_id = ?)", meeting)).containsExactly("thay@nha.example");
        assertThat(rows.number(TOLD, meeting)).isOne();
        assertThat(callers.as("noi.staff", () -> answers.board(meeting)).own().reached()).isTrue();
        callers.as("noi.staff", () -> answers.accept(meeting));
        assertThat(rows.texts("select address from mail where kind = 'meeting.withdrawn' and appointment_id is not null")).containsExactly("thay@nha.example");
    }

    @Test
    void aStandInWhomThePortalCannotReachIsNotTakenForTold() {
        var meeting = meetings.calledWith("noi.staff");
        var person = staff.in("noi");
        callers.as("noi.staff", () -> answers.send(meeting, person));
        assertThat(rows.number(TOLD, meeting)).isZero();
        assertThat(rows.number("select count(*) from mail where kind = 'meeting.stand_in'")).isZero();
        assertThat(reader.show("noi.staff", "/meetings/" + meeting).body()).contains("không báo được cho", "hãy tự báo");
        var page = reader.show(PREPARER, "/meetings/" + meeting + "/people").body();
        assertThat(page).contains("không có tài khoản và thư điện tử").doesNotContain("value=\"send\"");
        assertThat((Integer) callers.as(PREPARER, () -> calls.send(meeting))).isZero();
        assertThat(rows.number(TOLD, meeting)).isZero();
        rows.change("update staff_member set email = 'thay@nha.example' where id = ?", person);
        assertThat(reader.show(PREPARER, "/meetings/" + meeting + "/people").body()).contains("value=\"send\"");
        assertThat((Integer) callers.as(PREPARER, () -> calls.send(meeting))).isOne();
        assertThat(rows.number(TOLD, meeting)).isOne();
    }

    @Test
    void whoeverIsRemovedTakesTheirStandInAlongAndBothAreTold() {
        var meeting = meetings.calledWith("noi.staff");
        var person = colleague("username", "noi.thay1");
        callers.as("noi.staff", () -> answers.send(meeting, person));
        callers.as(PREPARER, () -> invitations.remove(meeting, people.of(meeting, "noi.staff")));
        assertThat(rows.number("select count(*) from meeting_participant where meeting_id = ?", meeting)).isZero();
        assertThat(rows.texts("select recipient from notice where kind = 'meeting.withdrawn'")).containsExactlyInAnyOrder("noi.staff", "noi.thay1");
        assertThat(rows.texts("select recipient from mail where kind = 'meeting.withdrawn' and appointment_id is not null"))
                .containsExactlyInAnyOrder("noi.staff", "noi.thay1");
    }

    /** From then on they do not prepare the meeting any more. */
    @Test
    void aSecretaryFromElsewhereTakesThemselvesOffTheList() {
        var draft = meetings.with(meetings.draft(Kind.INVITED), "noi.staff", Part.SECRETARY);
        callers.as(PREPARER, () -> desk.call(draft, meetings.version(draft)));
        callers.as("noi.staff", () -> invitations.remove(draft, people.of(draft, "noi.staff")));
        assertThat(rows.number("select count(*) from meeting_participant where meeting_id = ?", draft)).isZero();
        assertThat(rows.texts("select recipient from notice where kind = 'meeting.withdrawn'")).as("who did it is not told of it").isEmpty();
        assertThat(rows.texts("select recipient from mail where kind = 'meeting.withdrawn' and appointment_id is not null"))
                .as("their calendar is").containsExactly("noi.staff");
        assertThat(reader.show("noi.staff", "/meetings/" + draft).statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverGoesWithARuleTakesTheirStandInAlongAndBothAreTold() {
        var draft = meetings.draft(Kind.INVITED);
        callers.as(PREPARER, () -> {
            invitations.addRule(draft, new InvitationRule(Part.DELEGATE, InvitationRule.Kind.POSTS, "", SectionKind.CLINICAL, 1, ""));
            desk.call(draft, meetings.version(draft));
        });
        var person = colleague("email", "thay@nha.example");
        callers.as("noi.staff", () -> answers.send(draft, person));
        callers.as(PREPARER, () -> invitations.removeRule(draft, participants.rules(draft).get(0).id()));
        assertThat(rows.texts("select coalesce(recipient, address) from mail where kind = 'meeting.withdrawn' and appointment_id is not null"))
                .containsExactlyInAnyOrder("noi.staff", "thay@nha.example");
    }
}
