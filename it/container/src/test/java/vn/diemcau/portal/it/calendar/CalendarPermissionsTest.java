package vn.diemcau.portal.it.calendar;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.calendar.CalendarDesk;
import vn.diemcau.portal.core.calendar.CalendarOffice;
import vn.diemcau.portal.core.calendar.WorkCalendar;
import vn.diemcau.portal.core.calendar.rooms.RoomDraft;
import vn.diemcau.portal.core.calendar.rooms.Rooms;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Rows;

/** Entries of {@code ctxh}; {@code noi} is the office that approves. */
@InsideTheServer
class CalendarPermissionsTest {

    @Inject
    private CalendarFixture entries;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private WorkCalendar calendar;

    @Inject
    private CalendarDesk desk;

    @Inject
    private CalendarOffice office;

    @Inject
    private Rooms rooms;

    @Inject
    private Permissions permissions;

    @Inject
    private Rows rows;

    @BeforeEach
    void theOfficeIsThere() {
        entries.ensure();
    }

    @AfterEach
    void theOfficeIsAsItWas() {
        rows.change("delete from calendar_office");
    }

    @Test
    @Operation("WorkCalendar.today")
    @Operation("WorkCalendar.week")
    @Operation("WorkCalendar.ownWeek")
    @Operation("WorkCalendar.waiting")
    @Operation("CalendarDesk.conflicts")
    @Operation("CalendarDesk.personNamed")
    @Operation("CalendarOffice.code")
    @Operation("Rooms.all")
    @Operation("Rooms.isKept")
    void allStaffReadTheCalendar() {
        var day = entries.day();
        permissions.of("WorkCalendar.today", () -> calendar.today()).allowsAllStaff();
        permissions.of("WorkCalendar.week", () -> calendar.week(day)).allowsAllStaff();
        permissions.of("WorkCalendar.ownWeek", () -> calendar.ownWeek(day)).allowsAllStaff();
        permissions.of("WorkCalendar.waiting", () -> calendar.waiting()).allowsAllStaff();
        permissions.of("CalendarDesk.conflicts", () -> desk.conflicts(CalendarFixture.words(day, null, null), null)).allowsAllStaff();
        permissions.of("CalendarDesk.personNamed", () -> desk.personNamed("NV001")).allowsAllStaff();
        permissions.of("CalendarOffice.code", () -> office.code()).allowsAllStaff();
        permissions.of("Rooms.all", () -> rooms.all()).allowsAllStaff();
        permissions.of("Rooms.isKept", () -> rooms.isKept()).allowsAllStaff();
    }

    @Test
    @Operation("CalendarDesk.propose")
    @Operation("CalendarDesk.entry")
    @Operation("CalendarDesk.change")
    @Operation("CalendarDesk.withdraw")
    void editorsOfTheSectionPropose() {
        permissions.of("CalendarDesk.propose", () -> desk.propose("ctxh", CalendarFixture.words(entries.day(), null, null)))
                .allows(ADMIN, EDITOR).refusesTheRest();
        permissions.of("CalendarDesk.entry", () -> entries.proposed(), id -> desk.entry(id)).allows(ADMIN, EDITOR)
                .hidesFrom(MEMBER, OTHER_MEMBER, BYSTANDER, PARTY_MEMBER, PORTAL_ADMIN).refusesTheRest();
        permissions.of("CalendarDesk.change", () -> entries.approved(),
                id -> desk.change(id, entries.version(id), CalendarFixture.words(entries.day(), null, null))).allows(ADMIN, EDITOR).refusesTheRest();
        permissions.of("CalendarDesk.withdraw", () -> entries.approved(), id -> desk.withdraw(id, entries.version(id)))
                .allows(ADMIN, EDITOR).refusesTheRest();
    }

    @Test
    @Operation("CalendarDesk.ofMeeting")
    @Operation("CalendarDesk.conflictsOf")
    @Operation("CalendarDesk.proposeMeeting")
    @Operation("CalendarDesk.withdrawMeeting")
    void thoseWhoPrepareAMeetingProposeIt() {
        permissions.of("CalendarDesk.ofMeeting", () -> meetings.called(Kind.HOSPITAL), id -> desk.ofMeeting(id)).allows(ADMIN, EDITOR).refusesTheRest();
        permissions.of("CalendarDesk.conflictsOf", () -> meetings.called(Kind.HOSPITAL), id -> desk.conflictsOf(id, null)).allows(ADMIN, EDITOR)
                .refusesTheRest();
        permissions.of("CalendarDesk.proposeMeeting", () -> meetings.called(Kind.HOSPITAL), id -> desk.proposeMeeting(id, null, ""))
                .allows(ADMIN, EDITOR).refusesTheRest();
        permissions.of("CalendarDesk.withdrawMeeting", () -> meetings.called(Kind.HOSPITAL), id -> desk.withdrawMeeting(id)).allows(ADMIN, EDITOR)
                .refusesTheRest();
    }

    @Test
    @Operation("CalendarOffice.approve")
    @Operation("CalendarOffice.decline")
    @Operation("Rooms.add")
    @Operation("Rooms.change")
    void onlyTheOfficeApprovesAndKeepsTheRooms() {
        permissions.of("CalendarOffice.approve", () -> entries.proposed(), id -> office.approve(id, entries.version(id)))
                .allows(OTHER_ADMIN, OTHER_EDITOR).hidesFrom(MEMBER, OTHER_MEMBER, BYSTANDER, PARTY_MEMBER, PORTAL_ADMIN).refusesTheRest();
        permissions.of("CalendarOffice.decline", () -> entries.approved(), id -> office.decline(id, entries.version(id), "Trùng"))
                .allows(OTHER_ADMIN, OTHER_EDITOR).refusesTheRest();
        permissions.of("Rooms.add", () -> rooms.add(new RoomDraft("Phòng " + entries.day(), "", 20, "", false)))
                .allows(OTHER_ADMIN, OTHER_EDITOR).refusesTheRest();
        permissions.of("Rooms.change", () -> entries.room(10), id -> rooms.change(id, 1, new RoomDraft("Phòng đổi " + id, "", 20, "", false)))
                .allows(OTHER_ADMIN, OTHER_EDITOR).refusesTheRest();
    }

    @Test
    @Operation("CalendarOffice.choose")
    void whoRunsThePortalChoosesTheOffice() {
        permissions.of("CalendarOffice.choose", () -> office.choose("noi")).allows(PORTAL_ADMIN).refusesTheRest();
    }
}
