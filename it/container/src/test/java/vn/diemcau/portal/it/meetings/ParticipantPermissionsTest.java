package vn.diemcau.portal.it.meetings;

import static vn.diemcau.portal.it.support.Person.ADMIN;
import static vn.diemcau.portal.it.support.Person.BYSTANDER;
import static vn.diemcau.portal.it.support.Person.EDITOR;
import static vn.diemcau.portal.it.support.Person.MEMBER;
import static vn.diemcau.portal.it.support.Person.OTHER_ADMIN;
import static vn.diemcau.portal.it.support.Person.OTHER_EDITOR;
import static vn.diemcau.portal.it.support.Person.OTHER_MEMBER;
import static vn.diemcau.portal.it.support.Person.PARTY_MEMBER;
import static vn.diemcau.portal.it.support.Person.PORTAL_ADMIN;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.meetings.answers.Answers;
import vn.diemcau.portal.core.meetings.answers.StandIns;
import vn.diemcau.portal.core.meetings.calls.MeetingCalls;
import vn.diemcau.portal.core.meetings.people.Guest;
import vn.diemcau.portal.core.meetings.people.InvitationRule;
import vn.diemcau.portal.core.meetings.people.Invitations;
import vn.diemcau.portal.core.meetings.people.ParticipantFilter;
import vn.diemcau.portal.core.meetings.people.Participants;
import vn.diemcau.portal.core.staff.picking.StaffPicks;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Permitted;
import vn.diemcau.portal.it.support.Person;
import vn.diemcau.portal.it.support.StaffFixture;

/** Who invites to meetings of {@code ctxh}, and who answers. */
@InsideTheServer
class ParticipantPermissionsTest {

    private static final Person[] STRANGERS = {MEMBER, OTHER_EDITOR, OTHER_ADMIN, OTHER_MEMBER, BYSTANDER, PARTY_MEMBER, PORTAL_ADMIN};

    @Inject
    private HospitalFixture hospital;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private ParticipantFixture people;

    @Inject
    private StaffFixture staff;

    @Inject
    private Participants participants;

    @Inject
    private Invitations invitations;

    @Inject
    private MeetingCalls calls;

    @Inject
    private Answers answers;

    @Inject
    private StaffPicks picks;

    @Inject
    private Permissions permissions;

    @BeforeEach
    void theHospitalIsThere() {
        hospital.ensure();
    }

    @AfterEach
    void nobodyElseIs() {
        people.clear();
    }

    @Test
    @Operation("StaffPicks.named")
    @Operation("Participants.page")
    @Operation("Participants.rules")
    void allStaffAskForPeople() {
        permissions.of("StaffPicks.named", () -> picks.named("person", "NV001")).allowsAllStaff();
        permissions.of("Participants.page", () -> meetings.called(Kind.HOSPITAL), id -> participants.page(id, new ParticipantFilter("", "", 1)))
                .allowsAllStaff();
        permissions.of("Participants.rules", () -> meetings.called(Kind.HOSPITAL), id -> participants.rules(id)).allowsAllStaff();
    }

    @Test
    @Operation("Answers.board")
    void theBoardOfADraftIsThereForThoseWhoPrepareItOnly() {
        preparedBy(permissions.of("Answers.board", () -> meetings.draft(Kind.HOSPITAL), id -> answers.board(id)));
    }

    @Test
    @Operation("Invitations.add")
    @Operation("Invitations.addGuest")
    @Operation("Invitations.addRule")
    @Operation("Invitations.settle")
    @Operation("MeetingCalls.refresh")
    void onlyThoseWhoPrepareAMeetingInvite() {
        prepared("Invitations.add", id -> invitations.add(id, Part.DELEGATE, Set.of(staff.withAccount("noi.staff"))));
        prepared("Invitations.addGuest", id -> invitations.addGuest(id, Part.GUEST, new Guest("Khách", "", "", "")));
        prepared("Invitations.addRule", id -> invitations.addRule(id, new InvitationRule(Part.DELEGATE, InvitationRule.Kind.SECTION, "noi", null, 0, "")));
        prepared("Invitations.settle", id -> invitations.settle(id, null, StandIns.ANYBODY));
        prepared("MeetingCalls.refresh", id -> calls.refresh(id));
    }

    @Test
    @Operation("Invitations.remove")
    @Operation("Invitations.raise")
    @Operation("Invitations.renew")
    @Operation("Invitations.removeRule")
    void onlyTheyChangeWhoIsInvited() {
        withGuest("Invitations.remove", guest -> invitations.remove(guest.meeting(), guest.participant()));
        withGuest("Invitations.raise", guest -> invitations.raise(guest.meeting(), guest.participant()));
        withGuest("Invitations.renew", guest -> invitations.renew(guest.meeting(), guest.participant()));
        Supplier<ParticipantFixture.Invited> ruled = () -> {
            var id = meetings.draft(Kind.HOSPITAL);
            return new ParticipantFixture.Invited(id, people.rule(id, "noi"), "");
        };
        preparedBy(permissions.of("Invitations.removeRule", ruled, rule -> invitations.removeRule(rule.meeting(), rule.participant())));
    }

    @Test
    @Operation("MeetingCalls.send")
    void onlyTheyTellPeople() {
        permissions.of("MeetingCalls.send", () -> meetings.called(Kind.HOSPITAL), id -> calls.send(id)).allows(ADMIN, EDITOR).refusesTheRest();
    }

    @Test
    @Operation("Answers.accept")
    @Operation("Answers.decline")
    @Operation("Answers.send")
    void whoeverIsInvitedAnswersAndNobodyElse() {
        Supplier<UUID> invited = () -> meetings.with(meetings.called(Kind.HOSPITAL), "noi.staff", Part.DELEGATE);
        var colleague = staff.in("noi");
        permissions.of("Answers.accept", invited, id -> answers.accept(id)).allows(OTHER_MEMBER).refusesTheRest();
        permissions.of("Answers.decline", invited, id -> answers.decline(id, "Bận trực")).allows(OTHER_MEMBER).refusesTheRest();
        permissions.of("Answers.send", invited, id -> answers.send(id, colleague)).allows(OTHER_MEMBER).refusesTheRest();
    }

    private void withGuest(String operation, Consumer<ParticipantFixture.Invited> use) {
        preparedBy(permissions.of(operation, () -> people.guest(meetings.draft(Kind.HOSPITAL), "khach@ngoai.example"), use));
    }

    private void prepared(String operation, Consumer<UUID> use) {
        preparedBy(permissions.of(operation, () -> meetings.draft(Kind.HOSPITAL), use));
    }

    private static void preparedBy(Permitted<?> tried) {
        tried.allows(ADMIN, EDITOR).hidesFrom(STRANGERS).refusesTheRest();
    }
}
