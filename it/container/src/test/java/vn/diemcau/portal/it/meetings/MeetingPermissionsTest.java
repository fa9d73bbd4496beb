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
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.MeetingDesk;
import vn.diemcau.portal.core.meetings.MeetingFilter;
import vn.diemcau.portal.core.meetings.MeetingSchedule;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Person;

/** Meetings of {@code ctxh}. */
@InsideTheServer
class MeetingPermissionsTest {

    /** Those for whom there is no draft of the section. */
    private static final Person[] STRANGERS = {MEMBER, OTHER_EDITOR, OTHER_ADMIN, OTHER_MEMBER, BYSTANDER, PARTY_MEMBER, PORTAL_ADMIN};

    @Inject
    private HospitalFixture hospital;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private MeetingDesk desk;

    @Inject
    private MeetingAccess access;

    @Inject
    private MeetingSchedule schedule;

    @Inject
    private Permissions permissions;

    @BeforeEach
    void theHospitalIsThere() {
        hospital.ensure();
    }

    @Test
    @Operation("MeetingSchedule.page")
    void allStaffAskForMeetings() {
        permissions.of("MeetingSchedule.page", () -> schedule.page(MeetingFilter.COMING, "", null)).allowsAllStaff();
    }

    @Test
    @Operation("MeetingDesk.draft")
    void editorsOfTheSectionBeginDrafts() {
        permissions.of("MeetingDesk.draft", () -> desk.draft("ctxh", MeetingFixture.words(Kind.SECTION))).allows(ADMIN, EDITOR).refusesTheRest();
    }

    @Test
    @Operation("MeetingAccess.readable")
    void aDraftIsThereForThoseWhoPrepareItOnly() {
        permissions.of("MeetingAccess.readable", () -> meetings.draft(Kind.HOSPITAL), id -> access.readable(id)).allows(ADMIN, EDITOR)
                .hidesFrom(STRANGERS).refusesTheRest();
    }

    @Test
    void itsSecretaryFromElsewhereSeesTheDraft() {
        permissions.of(() -> meetings.with(meetings.draft(Kind.INVITED), "noi.staff",
                Part.SECRETARY), id -> access.readable(id)).allows(ADMIN, EDITOR, OTHER_MEMBER)
                .hidesFrom(MEMBER, OTHER_EDITOR, OTHER_ADMIN, BYSTANDER, PARTY_MEMBER, PORTAL_ADMIN).refusesTheRest();
    }

    @Test
    void theAudienceReadsOfAMeetingThatIsCalled() {
        permissions.of(() -> meetings.called(Kind.HOSPITAL), id -> access.readable(id)).allowsAllStaff();
        permissions.of(() -> meetings.called(Kind.SECTION), id -> access.readable(id))
                .allows(ADMIN, EDITOR, MEMBER).hidesFrom(OTHER_EDITOR, OTHER_ADMIN, OTHER_MEMBER, BYSTANDER, PARTY_MEMBER, PORTAL_ADMIN)
                .refusesTheRest();
        permissions.of(() -> meetings.called(Kind.SECTIONS, "noi"), id -> access.readable(id))
                .allows(ADMIN, EDITOR, MEMBER, OTHER_EDITOR, OTHER_ADMIN, OTHER_MEMBER).hidesFrom(BYSTANDER, PARTY_MEMBER, PORTAL_ADMIN)
                .refusesTheRest();
        permissions.of(() -> meetings.with(meetings.called(Kind.INVITED), "noi.staff",
                Part.DELEGATE), id -> access.readable(id)).allows(ADMIN, EDITOR, OTHER_MEMBER)
                .hidesFrom(MEMBER, OTHER_EDITOR, OTHER_ADMIN, BYSTANDER, PARTY_MEMBER, PORTAL_ADMIN).refusesTheRest();
    }

    @Test
    @Operation("MeetingAccess.prepared")
    @Operation("MeetingDesk.change")
    @Operation("MeetingDesk.call")
    @Operation("MeetingDesk.cancel")
    @Operation("MeetingDesk.remove")
    @Operation("MeetingDesk.end")
    void onlyThoseWhoPrepareAMeetingChangeIt() {
        prepared("MeetingAccess.prepared", id -> access.prepared(id));
        prepared("MeetingDesk.change", id -> desk.change(id, meetings.version(id), MeetingFixture.words(Kind.SECTION)));
        prepared("MeetingDesk.call", id -> desk.call(id, meetings.version(id)));
        prepared("MeetingDesk.remove", id -> desk.remove(id, meetings.version(id)));
        permissions.of("MeetingDesk.cancel", () -> meetings.called(Kind.HOSPITAL), id -> desk.cancel(id, meetings.version(id), "Trùng lịch"))
                .allows(ADMIN, EDITOR).refusesTheRest();
        permissions.of("MeetingDesk.end", () -> meetings.called(Kind.HOSPITAL), id -> desk.end(id, meetings.version(id), Instant.now()))
                .allows(ADMIN, EDITOR).refusesTheRest();
    }

    private void prepared(String operation, Consumer<UUID> use) {
        permissions.of(operation, () -> meetings.draft(Kind.HOSPITAL), use).allows(ADMIN, EDITOR).hidesFrom(STRANGERS).refusesTheRest();
    }

    @Test
    @Operation("MeetingAccess.chaired")
    void onlyItsChairChairsAMeeting() {
        permissions.of("MeetingAccess.chaired", () -> meetings.with(meetings.called(Kind.HOSPITAL), "noi.staff", Part.CHAIR),
                id -> access.chaired(id)).allows(OTHER_MEMBER).refusesTheRest();
    }
}
