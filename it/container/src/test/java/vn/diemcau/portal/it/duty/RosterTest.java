package vn.diemcau.portal.it.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.diemcau.portal.it.duty.DutyFixture.terms;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.core.duty.RoleTerms;
import vn.diemcau.portal.core.duty.RosterKeepers;
import vn.diemcau.portal.core.duty.ShiftLine;
import vn.diemcau.portal.core.duty.roles.DutyRoles;
import vn.diemcau.portal.core.duty.roster.Copied;
import vn.diemcau.portal.core.duty.roster.Gap;
import vn.diemcau.portal.core.duty.roster.Published;
import vn.diemcau.portal.core.duty.roster.RosterDesk;
import vn.diemcau.portal.core.duty.roster.RosterPress;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.it.support.AtOnce;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;

/** A section writes its roster: what is stored, and what is refused in which words. */
@InsideTheServer
class RosterTest {

    private static final LocalDate MONDAY = HospitalDay.today().plusDays(30).with(DayOfWeek.MONDAY);

    @Inject
    private Callers callers;

    @Inject
    private DutyFixture duty;

    @Inject
    private RosterDesk desk;

    @Inject
    private RosterPress press;

    @Inject
    private DutyRoles roles;

    @Inject
    private RosterKeepers keepers;

    @Inject
    private AtOnce atOnce;

    @Inject
    private Rows rows;

    @AfterEach
    void asItWas() {
        duty.clear();
    }

    private UUID add(String username, UUID role, UUID person, LocalDate day, String from, String to) {
        return callers.as(username, () -> desk.add(terms(role, person, day, from, to), "", false));
    }

    private void refused(String key, Runnable work) {
        assertThatThrownBy(() -> callers.as("ctxh.admin", work)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void aShiftAcrossMidnightIsADraftUntilTheMonthIsPublished() {
        var role = duty.role("ctxh");
        add("ctxh.admin", role, duty.person("ctxh"), MONDAY, "19h", "7h30");
        var month = YearMonth.from(MONDAY);
        var shifts = callers.as("ctxh.admin", () -> desk.month("ctxh", month)).shifts();
        assertThat(shifts).extracting(ShiftLine::day, ShiftLine::from, ShiftLine::to, ShiftLine::overnight, ShiftLine::published)
                .containsExactly(tuple(MONDAY, "19:00", "07:30", true, false));
        assertThat(callers.as("ctxh.admin", () -> press.publish("ctxh", month))).isEqualTo(new Published(1, 0));
        assertThat(callers.as("ctxh.admin", () -> desk.month("ctxh", month)).drafts()).isZero();
        refused("duty.refused.nothing", () -> press.publish("ctxh", month));
        assertThat(rows.texts("select action from audit_entry where section_code = 'ctxh' and action like 'duty.%' order by at desc, id desc limit 2"))
                .containsExactly("duty.published", "duty.added");
    }

    @Test
    void nobodyIsInTwoPlacesAtOnce() {
        var person = duty.person("ctxh");
        add("ctxh.admin", duty.role("ctxh"), person, MONDAY, "7:00", "24:00");
        var other = duty.role("ctxh");
        refused("duty.refused.elsewhere", () -> desk.add(terms(other, person, MONDAY, "23:30", "7:00"), "", true));
        add("ctxh.admin", other, duty.person("ctxh"), MONDAY, "23:30", "7:00");
    }

    @Test
    void aDraftOfAnotherSectionSpeaksAgainstAShiftWithoutBeingShown() {
        var person = duty.person("ctxh");
        var elsewhere = duty.role("noi");
        add("noi.admin", elsewhere, person, MONDAY, "7:00", "19:00");
        var own = duty.role("ctxh");
        refused("duty.refused.elsewhere.hidden", () -> desk.add(terms(own, person, MONDAY, "18:00", "24:00"), "", true));
        callers.as("noi.admin", () -> press.publish("noi", YearMonth.from(MONDAY)));
        refused("duty.refused.elsewhere", () -> desk.add(terms(own, person, MONDAY, "18:00", "24:00"), "", true));
    }

    @Test
    void tooLittleRestMustBeConfirmedAndIsASetting() {
        var role = duty.role("ctxh");
        var person = duty.person("ctxh");
        add("ctxh.admin", role, person, MONDAY, "7:00", "19:00");
        var next = terms(role, person, MONDAY.plusDays(1), "5:00", "9:00");
        refused("duty.refused.rest", () -> desk.add(next, "", false));
        callers.as("ctxh.admin", () -> roles.rest("ctxh", 10));
        var id = callers.as("ctxh.admin", () -> desk.add(next, "", false));
        callers.as("ctxh.admin", () -> roles.rest("ctxh", 11));
        refused("duty.refused.rest", () -> desk.change(id, 1, next, "", false));
        callers.as("ctxh.admin", () -> desk.change(id, 1, next, "", true));
        refused("duty.refused.rest.hours", () -> roles.rest("ctxh", 49));
    }

    @Test
    void whoHasLeftByTheEndOfAShiftIsNotPutOnDuty() {
        var role = duty.role("ctxh");
        var person = duty.person("ctxh");
        rows.change("update staff_member set left_on = cast(? as date) where id = ?", MONDAY.plusDays(1).toString(), person);
        add("ctxh.admin", role, person, MONDAY, "7:00", "24:00");
        refused("duty.refused.left", () -> desk.add(terms(role, person, MONDAY.plusDays(3), "7:00", "19:00"), "", true));
    }

    @Test
    void somebodyOfAnotherSectionIsFoundByNumberOnly() {
        var role = duty.role("ctxh");
        refused("duty.refused.number", () -> desk.add(terms(role, null, MONDAY, "7", "9"), "NV999", false));
        refused("duty.refused.person", () -> desk.add(terms(role, null, MONDAY, "7", "9"), "", false));
        callers.as("ctxh.admin", () -> desk.add(terms(role, null, MONDAY, "7", "9"), "NV002", false));
    }

    @Test
    void ofTwoWhoWriteTheSameShiftAtOnceOneIsRefused() {
        var role = duty.role("ctxh");
        var person = duty.person("ctxh");
        var outcomes = atOnce.as("ctxh.admin", 4, () -> desk.add(terms(role, person, MONDAY, "7", "19"), "", false));
        assertThat(outcomes).filteredOn(UUID.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> !(outcome instanceof UUID)).allSatisfy(outcome ->
                assertThat(outcome).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key()).isEqualTo("duty.refused.elsewhere")));
    }

    @Test
    void theDatabaseItselfKeepsPeopleInOnePlace() {
        var role = duty.role("ctxh");
        var person = duty.person("ctxh");
        var begins = MONDAY.atStartOfDay(HospitalDay.ZONE).toInstant();
        duty.shift(role, person, begins, begins.plusSeconds(7200));
        assertThatThrownBy(() -> duty.shift(role, person, begins.plusSeconds(3600), begins.plusSeconds(9000)))
                .hasStackTraceContaining("shift_one_place");
    }

    @Test
    void whoSavesOnTopOfAnotherIsTold() {
        var role = duty.role("ctxh");
        var person = duty.person("ctxh");
        var id = add("ctxh.admin", role, person, MONDAY, "7", "9");
        callers.as("ctxh.admin", () -> desk.change(id, 1, terms(role, person, MONDAY, "8", "10"), "", false));
        refused("duty.refused.outdated", () -> desk.change(id, 1, terms(role, person, MONDAY, "9", "11"), "", false));
        refused("duty.refused.outdated", () -> desk.remove(id, 1));
        callers.as("ctxh.admin", () -> desk.remove(id, 2));
        assertThatThrownBy(() -> callers.as("ctxh.admin", () -> desk.remove(id, 2))).isInstanceOf(NotFound.class);
    }

    @Test
    void aWeekIsCopiedOnceHoweverOftenItIsAskedFor() {
        var role = duty.role("ctxh");
        add("ctxh.admin", role, duty.person("ctxh"), MONDAY, "7", "19");
        add("ctxh.admin", role, duty.person("ctxh"), MONDAY.plusDays(6), "19", "7");
        assertThat(callers.as("ctxh.admin", () -> press.copyWeek("ctxh", MONDAY.plusDays(2), 3))).isEqualTo(new Copied(6, 0, 0));
        assertThat(callers.as("ctxh.admin", () -> press.copyWeek("ctxh", MONDAY, 3))).isEqualTo(new Copied(0, 6, 0));
        refused("duty.refused.week.empty", () -> press.copyWeek("ctxh", MONDAY.plusDays(70), 1));
        refused("duty.refused.weeks", () -> press.copyWeek("ctxh", MONDAY, 13));
    }

    @Test
    void tooLittleRestIsToldWhenAWeekIsCopiedAndWhenAMonthIsPublished() {
        var role = duty.role("ctxh");
        var person = duty.person("ctxh");
        add("ctxh.admin", role, person, MONDAY.plusDays(6), "12", "24:00");
        add("ctxh.admin", role, duty.person("ctxh"), MONDAY.plusDays(6), "12", "24:00");
        callers.as("ctxh.admin", () -> desk.add(terms(role, person, MONDAY, "0", "9"), "", true));
        assertThat(callers.as("ctxh.admin", () -> press.copyWeek("ctxh", MONDAY, 1))).isEqualTo(new Copied(3, 0, 1));
        rows.change("update shift set published = true where begins_at >= cast(? as timestamptz)",
                MONDAY.plusDays(8).atStartOfDay(HospitalDay.ZONE).toInstant().toString());
        var drafts = rows.number("select count(*) from shift where not published and date_trunc('month', begins_at at time zone 'Asia/Ho_Chi_Minh')"
                + " = date_trunc('month', cast(? as timestamp))", MONDAY.plusDays(7).toString());
        assertThat(callers.as("ctxh.admin", () -> press.publish("ctxh", YearMonth.from(MONDAY.plusDays(7))))).satisfies(published -> {
            assertThat(published.shifts()).isEqualTo((int) drafts);
            assertThat(published.tight()).isPositive();
        });
    }

    @Test
    void hoursThatNobodyCoversAreListedForTheNextFourteenDays() {
        var role = callers.as("ctxh.admin", () -> roles.add("ctxh", RoleTerms.typed("Trực thử đêm", false, "", "19h", "7h")));
        var tomorrow = HospitalDay.today().plusDays(1);
        assertThat(gaps()).hasSizeBetween(14, 15);
        var begins = tomorrow.atTime(19, 0).atZone(HospitalDay.ZONE).toInstant();
        duty.shift(role, duty.person("ctxh"), begins, begins.plusSeconds(6 * 3600));
        assertThat(gaps()).filteredOn(gap -> gap.begins().isAfter(begins) && gap.begins().isBefore(begins.plusSeconds(12 * 3600)))
                .extracting(Gap::from, Gap::to).containsExactly(tuple("01:00", "07:00"));
        duty.shift(role, duty.person("ctxh"), begins.plusSeconds(6 * 3600), begins.plusSeconds(12 * 3600), false);
        assertThat(gaps()).as("a draft covers nothing").hasSizeBetween(14, 15);
    }

    private List<Gap> gaps() {
        return callers.as("ctxh.admin", () -> desk.month("ctxh", YearMonth.now())).gaps();
    }

    @Test
    void whoeverIsNamedKeepsTheRosterAndNobodyElseNamesThem() {
        assertThatThrownBy(() -> callers.as("ctxh.staff", () -> desk.month("ctxh", YearMonth.now()))).isInstanceOf(NotPermitted.class);
        duty.role("ctxh");
        refused("duty.refused.account", () -> keepers.add("ctxh", "NV003"));
        callers.as("ctxh.admin", () -> keepers.add("ctxh", "NV001"));
        assertThat(callers.as("ctxh.staff", () -> keepers.sections())).extracting(SectionCard::code).containsExactly("ctxh");
        var role = callers.as("ctxh.staff", () -> roles.add("ctxh", RoleTerms.typed("Trực thử ngày", false, "", "", "")));
        add("ctxh.staff", role, duty.person("ctxh"), MONDAY, "7", "19");
        assertThatThrownBy(() -> callers.as("ctxh.staff", () -> keepers.add("ctxh", "NV002"))).isInstanceOf(NotPermitted.class);
        var keeper = callers.as("ctxh.admin", () -> keepers.of("ctxh")).get(0);
        callers.as("ctxh.admin", () -> keepers.remove("ctxh", keeper.id()));
        assertThatThrownBy(() -> callers.as("ctxh.staff", () -> desk.month("ctxh", YearMonth.now()))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void twoPeopleExchangeShiftsThatOverlap() {
        var first = duty.person("ctxh");
        var second = duty.person("ctxh");
        var given = add("ctxh.admin", duty.role("ctxh"), first, MONDAY, "7", "19");
        var back = add("ctxh.admin", duty.role("ctxh"), second, MONDAY, "12", "24:00");
        callers.as("ctxh.admin", () -> desk.exchange(given, second, back, false));
        assertThat(rows.texts("select staff_member_id from shift where id = ?", given)).containsExactly(second.toString());
        assertThat(rows.texts("select staff_member_id from shift where id = ?", back)).containsExactly(first.toString());
        refused("duty.refused.elsewhere", () -> desk.exchange(given, first, null, true));
        assertThat(rows.texts("select staff_member_id from shift where id = ?", given)).containsExactly(second.toString());
    }
}
