package vn.diemcau.portal.it.duty;

import static vn.diemcau.portal.it.duty.DutyFixture.terms;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.contacts.QuickContactDesk;
import vn.diemcau.portal.core.contacts.QuickTerms;
import vn.diemcau.portal.core.duty.RoleTerms;
import vn.diemcau.portal.core.duty.RosterKeepers;
import vn.diemcau.portal.core.duty.ShiftTerms;
import vn.diemcau.portal.core.feeds.CalendarFeeds;
import vn.diemcau.portal.core.feeds.FeedKind;
import vn.diemcau.portal.core.duty.now.DutyCalendar;
import vn.diemcau.portal.core.duty.now.OnDuty;
import vn.diemcau.portal.core.duty.roles.DutyRoles;
import vn.diemcau.portal.core.duty.roster.RosterDesk;
import vn.diemcau.portal.core.duty.roster.RosterPress;
import vn.diemcau.portal.core.duty.swaps.Swaps;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Person;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.StaffFixture;

/** Who reads and who writes rosters and the lines of the quick contact. */
@InsideTheServer
class DutyPermissionsTest {

    private static final LocalDate DAY = LocalDate.now().plusDays(40);
    private static final Person[] OTHER_STAFF = {Person.EDITOR, Person.MEMBER, Person.OTHER_ADMIN, Person.OTHER_EDITOR,
            Person.OTHER_MEMBER, Person.BYSTANDER, Person.PARTY_MEMBER};

    private static final Person[] ALL_BUT_MEMBER = {Person.ADMIN, Person.EDITOR, Person.OTHER_ADMIN, Person.OTHER_EDITOR,
            Person.OTHER_MEMBER, Person.BYSTANDER, Person.PARTY_MEMBER, Person.PORTAL_ADMIN};
    private static final Person[] ALL_BUT_OTHER_MEMBER = {Person.ADMIN, Person.EDITOR, Person.MEMBER, Person.OTHER_ADMIN,
            Person.OTHER_EDITOR, Person.BYSTANDER, Person.PARTY_MEMBER, Person.PORTAL_ADMIN};

    @Inject
    private Permissions permissions;

    @Inject
    private DutyFixture duty;

    @Inject
    private RosterKeepers keepers;

    @Inject
    private DutyRoles roles;

    @Inject
    private RosterDesk desk;

    @Inject
    private RosterPress press;

    @Inject
    private DutyCalendar calendar;

    @Inject
    private OnDuty onDuty;

    @Inject
    private Swaps swaps;

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private StaffFixture staff;

    @Inject
    private QuickContactDesk contacts;

    @Inject
    private Rows rows;

    private UUID role;
    private int days;

    @BeforeEach
    void aRole() {
        role = duty.role("ctxh");
    }

    @AfterEach
    void asItWas() {
        duty.clear();
        rows.change("delete from quick_contact where label = 'Dòng thử'");
    }

    /** Kept by the admins of the section and those who run the portal. */
    private <T> void keptByAdmins(String operation, Supplier<T> given, Consumer<T> use) {
        permissions.of(operation, given, use).allows(Person.ADMIN, Person.PORTAL_ADMIN).refusesTheRest();
    }

    private ShiftTerms next() {
        return terms(role, duty.person("ctxh"), DAY.plusDays(++days), "7", "19");
    }

    private UUID draft() {
        var terms = next();
        return duty.shift(role, terms.person(), terms.begins(), terms.ends(), false);
    }

    @Test
    @Operation("OnDuty.now")
    @Operation("OnDuty.of")
    @Operation("DutyCalendar.page")
    @Operation("DutyCalendar.own")
    @Operation("DutyCalendar.today")
    @Operation("RosterKeepers.sections")
    void allStaffReadThePublishedRoster() {
        permissions.of("OnDuty.now", () -> onDuty.now()).allowsAllStaff();
        permissions.of("OnDuty.of", () -> onDuty.of(List.of(role))).allowsAllStaff();
        permissions.of("DutyCalendar.page", () -> calendar.page("ctxh", DAY, DAY.plusDays(7))).allowsAllStaff();
        permissions.of("DutyCalendar.own", () -> calendar.own()).allowsAllStaff();
        permissions.of("DutyCalendar.today", () -> calendar.today()).allowsAllStaff();
        permissions.of("RosterKeepers.sections", () -> keepers.sections()).allowsAllStaff();
    }

    @Test
    @Operation("RosterKeepers.kept")
    @Operation("RosterKeepers.of")
    @Operation("RosterKeepers.add")
    @Operation("RosterKeepers.remove")
    @Operation("DutyRoles.of")
    @Operation("DutyRoles.restHours")
    @Operation("DutyRoles.add")
    @Operation("DutyRoles.change")
    @Operation("DutyRoles.rest")
    void onlyKeepersSayWhatThereIsToBeOnDutyFor() {
        keptByAdmins("RosterKeepers.kept", () -> "ctxh", keepers::kept);
        keptByAdmins("RosterKeepers.of", () -> "ctxh", keepers::of);
        keptByAdmins("RosterKeepers.add", () -> "NV001", number -> {
            keepers.add("ctxh", number);
            rows.change("delete from roster_keeper");
        });
        keptByAdmins("RosterKeepers.remove", () -> {
            var person = UUID.fromString(rows.texts("select id from staff_member where staff_number = 'NV004'").get(0));
            rows.change("insert into roster_keeper select id, ? from section where code = 'ctxh' on conflict do nothing", person);
            return person;
        }, person -> keepers.remove("ctxh", person));
        keptByAdmins("DutyRoles.of", () -> "ctxh", roles::of);
        keptByAdmins("DutyRoles.restHours", () -> "ctxh", roles::restHours);
        keptByAdmins("DutyRoles.add", () -> RoleTerms.typed("Trực thử " + UUID.randomUUID(), false, "", "", ""), terms -> roles.add("ctxh", terms));
        keptByAdmins("DutyRoles.change", () -> duty.role("ctxh"),
                id -> roles.change(id, 1, RoleTerms.typed("Trực thử " + UUID.randomUUID(), false, "", "", ""), false));
        keptByAdmins("DutyRoles.rest", () -> 11, hours -> roles.rest("ctxh", hours));
    }

    @Test
    @Operation("RosterDesk.month")
    @Operation("RosterDesk.add")
    @Operation("RosterPress.copyWeek")
    @Operation("RosterPress.publish")
    void onlyKeepersWriteTheRoster() {
        keptByAdmins("RosterDesk.month", () -> YearMonth.from(DAY), month -> desk.month("ctxh", month));
        keptByAdmins("RosterDesk.add", this::next, terms -> desk.add(terms, "", false));
        keptByAdmins("RosterPress.copyWeek", () -> DutyFixture.terms(role, duty.person("ctxh"), DAY, "7", "19"), terms -> {
            duty.shift(role, terms.person(), terms.begins(), terms.ends());
            press.copyWeek("ctxh", DAY, 1);
        });
        keptByAdmins("RosterPress.publish", () -> {
            draft();
            return YearMonth.from(DAY.plusDays(days));
        }, month -> press.publish("ctxh", month));
    }

    @Test
    @Operation("RosterDesk.change")
    @Operation("RosterDesk.remove")
    @Operation("RosterDesk.exchange")
    void aDraftIsNotThereForWhomeverDoesNotKeepIt() {
        permissions.of("RosterDesk.change", this::draft, id -> desk.change(id, 1, next(), "", true))
                .allows(Person.ADMIN, Person.PORTAL_ADMIN).hidesFrom(OTHER_STAFF).refusesTheRest();
        permissions.of("RosterDesk.remove", this::draft, id -> desk.remove(id, 1)).allows(Person.ADMIN, Person.PORTAL_ADMIN)
                .hidesFrom(OTHER_STAFF).refusesTheRest();
        permissions.of("RosterDesk.exchange", this::draft, id -> desk.exchange(id, duty.person("ctxh"), null, false))
                .allows(Person.ADMIN, Person.PORTAL_ADMIN).hidesFrom(OTHER_STAFF).refusesTheRest();
    }

    @Test
    @Operation("Swaps.own")
    @Operation("Swaps.offered")
    @Operation("Swaps.of")
    @Operation("Swaps.ask")
    @Operation("Swaps.answer")
    @Operation("Swaps.withdraw")
    @Operation("Swaps.decide")
    void swapsAreAskedForByTheirOwnPeopleAndDecidedByKeepers() {
        permissions.of("Swaps.own", () -> swaps.own()).allowsAllStaff();
        permissions.of("Swaps.offered", () -> swaps.offered()).allowsAllStaff();
        keptByAdmins("Swaps.of", () -> "ctxh", swaps::of);
        permissions.of("Swaps.ask", () -> swap("DECLINED"), id -> onlyRefused(() -> swaps.ask(shiftOf(id), duty.person("ctxh"), null, ""))).allowsAllStaff();
        permissions.of("Swaps.withdraw", () -> swap("ASKED"), id -> swaps.withdraw(id)).allows(Person.MEMBER)
                .hidesFrom(ALL_BUT_MEMBER).refusesTheRest();
        permissions.of("Swaps.answer", () -> swap("ASKED"), id -> swaps.answer(id, true)).allows(Person.OTHER_MEMBER)
                .hidesFrom(ALL_BUT_OTHER_MEMBER).refusesTheRest();
        permissions.of("Swaps.decide", () -> swap("ACCEPTED"), id -> swaps.decide(id, false, false)).allows(Person.ADMIN, Person.PORTAL_ADMIN)
                .hidesFrom(Person.EDITOR, Person.OTHER_ADMIN, Person.OTHER_EDITOR, Person.BYSTANDER, Person.PARTY_MEMBER).refusesTheRest();
    }

    private UUID shiftOf(UUID swap) {
        return UUID.fromString(rows.texts("select shift_id from shift_swap where id = ?", swap).get(0));
    }

    /** A swap of a shift of ctxh.staff, who asks noi.staff. */
    private UUID swap(String state) {
        var terms = next();
        var shift = duty.shift(role, staff.withAccount("ctxh.staff"), terms.begins(), terms.ends());
        return duty.swap(shift, staff.withAccount("ctxh.staff"), staff.withAccount("noi.staff"), state);
    }

    private static void onlyRefused(Runnable work) {
        try {
            work.run();
        } catch (Refused notTheirShift) {
            // whoever has none of the shifts is told so
        }
    }

    @Test
    @Operation("CalendarFeeds.made")
    @Operation("CalendarFeeds.make")
    @Operation("CalendarFeeds.revoke")
    void allStaffHaveACalendarOfTheirOwn() {
        permissions.of("CalendarFeeds.made", () -> feeds.made()).allowsAllStaff();
        permissions.of("CalendarFeeds.make", () -> onlyRefused(() -> feeds.make(FeedKind.DUTY))).allowsAllStaff();
        permissions.of("CalendarFeeds.revoke", () -> feeds.revoke(FeedKind.DUTY)).allowsAllStaff();
    }

    @Test
    @Operation("QuickContactDesk.all")
    @Operation("QuickContactDesk.add")
    @Operation("QuickContactDesk.change")
    @Operation("QuickContactDesk.remove")
    @Operation("QuickContactDesk.shift")
    void onlyWhoRunsThePortalKeepsTheQuickContact() {
        var terms = QuickTerms.typed("Dòng thử", "", "1234", "", 1);
        var target = List.of(new QuickContactDesk.Choice(null, "NV001"), new QuickContactDesk.Choice(role, ""));
        permissions.of("QuickContactDesk.all", () -> contacts.all()).allows(Person.PORTAL_ADMIN).refusesTheRest();
        permissions.of("QuickContactDesk.add", () -> contacts.add(terms, target)).allows(Person.PORTAL_ADMIN).refusesTheRest();
        permissions.of("QuickContactDesk.change", this::line, id -> contacts.change(id, 1, terms, target)).allows(Person.PORTAL_ADMIN).refusesTheRest();
        permissions.of("QuickContactDesk.remove", this::line, id -> contacts.remove(id, 1)).allows(Person.PORTAL_ADMIN).refusesTheRest();
        permissions.of("QuickContactDesk.shift", this::line, id -> contacts.shift(id, -1)).allows(Person.PORTAL_ADMIN).refusesTheRest();
    }

    private UUID line() {
        var id = UUID.randomUUID();
        rows.change("insert into quick_contact (id, label, number, initials, accent, position, version) values (?, 'Dòng thử', '1', 'x', 1, 90, 1)", id);
        return id;
    }
}
