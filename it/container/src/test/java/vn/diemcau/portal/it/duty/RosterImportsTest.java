package vn.diemcau.portal.it.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.duty.roster.RosterDesk;
import vn.diemcau.portal.core.duty.transfer.RosterImports;
import vn.diemcau.portal.core.duty.transfer.plan.PlannedShift;
import vn.diemcau.portal.core.duty.transfer.plan.PlannedShift.Kind;
import vn.diemcau.portal.core.organization.SectionClosed;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.it.support.AtOnce;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;

/** A file with a roster: seen by its sender, applied as a whole or not at all. */
@InsideTheServer
class RosterImportsTest {

    private static final LocalDate MONDAY = HospitalDay.today().plusMonths(2).withDayOfMonth(8).with(DayOfWeek.MONDAY);
    private static final YearMonth MONTH = YearMonth.from(MONDAY);
    private static final String HEADINGS = "Ngày,Mã NV,Vai trò,Từ,Đến\n";

    @Inject
    private Callers callers;

    @Inject
    private DutyFixture duty;

    @Inject
    private RosterImports imports;

    @Inject
    private RosterDesk desk;

    @Inject
    private AtOnce atOnce;

    @Inject
    private Rows rows;

    private UUID role;
    private UUID person;

    @BeforeEach
    void aRoleAndAPerson() {
        role = duty.role("ctxh");
        person = duty.person("ctxh");
    }

    @AfterEach
    void asItWas() {
        duty.clear();
    }

    private String number(UUID of) {
        return rows.texts("select staff_number from staff_member where id = ?", of).get(0);
    }

    private String row(LocalDate day, UUID who, String from, String to) {
        return HospitalDay.written(day) + "," + number(who) + "," + rows.texts("select name from duty_role where id = ?", role).get(0) + ","
                + from + "," + to + "\n";
    }

    private UUID send(String text) {
        return duty.send("ctxh.admin", MONTH, HEADINGS + text);
    }

    private List<PlannedShift> plan(UUID id) {
        return callers.as("ctxh.admin", () -> imports.page(id)).plan().shifts();
    }

    private void apply(UUID id, Integer... chosen) {
        callers.as("ctxh.admin", () -> imports.apply(id, imports.page(id).plan().fingerprint(), Set.of(chosen)));
    }

    private long shifts() {
        return rows.number("select count(*) from shift where role_id = ?", role);
    }

    @Test
    void whatAFileWouldDoIsSeenFirstAndWhatIsChosenBecomesDrafts() {
        var busy = duty.person("ctxh");
        var elsewhere = DutyFixture.terms(duty.role("noi"), busy, MONDAY, "7", "19");
        duty.shift(elsewhere.role(), busy, elsewhere.begins(), elsewhere.ends());
        var id = send(row(MONDAY, person, "7h", "19h") + row(MONDAY, busy, "10h", "12h") + row(MONDAY.plusDays(1), person, "5h", "9h")
                + HospitalDay.written(MONDAY) + ",KHONGCO,x,25h,7h\n" + row(MONDAY.plusDays(3), person, "19h", "24:00"));
        assertThat(plan(id)).extracting(PlannedShift::kind).containsExactly(Kind.NEW, Kind.CLASH, Kind.TIGHT, Kind.REFUSED, Kind.NEW);
        assertThat(plan(id).get(3).reasons()).hasSize(3);
        assertThat(shifts()).isZero();
        apply(id, 0, 1, 2, 3);
        assertThat(rows.texts("select cast(published as text) from shift where role_id = ? order by begins_at", role)).containsExactly("false", "false");
        assertThat(callers.as("ctxh.admin", () -> imports.page(id)).file().added()).isEqualTo(2);
        assertThat(rows.texts("select entries from roster_import where id = ?", id)).containsOnlyNulls();
        assertThat(rows.texts("select action from audit_entry where section_code = 'ctxh' order by at desc, id desc limit 1"))
                .containsExactly("duty.imported");
        apply(id, 4);
        assertThat(shifts()).as("once it is done it stays so").isEqualTo(2);
        var again = send(row(MONDAY, person, "7h", "19h") + row(MONDAY.plusDays(3), person, "19h", "24:00"));
        assertThat(plan(again)).extracting(PlannedShift::kind).containsExactly(Kind.SAME, Kind.NEW);
    }

    @Test
    void aRosterThatHasChangedSinceItWasSeenIsNotWrittenOver() {
        var id = send(row(MONDAY, person, "7h", "19h") + row(MONDAY.plusDays(2), person, "7h", "19h"));
        var seen = callers.as("ctxh.admin", () -> imports.page(id)).plan().fingerprint();
        callers.as("ctxh.admin", () -> desk.add(DutyFixture.terms(role, person, MONDAY, "18", "23"), "", false));
        assertThatThrownBy(() -> callers.as("ctxh.admin", () -> imports.apply(id, seen, Set.of(0, 1)))).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.key()).isEqualTo("roster.refused.plan"));
        assertThat(shifts()).isEqualTo(1);
        assertThatThrownBy(() -> apply(id, 0)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.key()).isEqualTo("roster.refused.nothing"));
        apply(id, 1);
        assertThat(shifts()).isEqualTo(2);
    }

    @Test
    void appliedByFourAtTheSameMomentItIsAppliedOnce() {
        var id = send(row(MONDAY, person, "7h", "19h") + row(MONDAY.plusDays(2), person, "7h", "19h"));
        var seen = callers.as("ctxh.admin", () -> imports.page(id)).plan().fingerprint();
        atOnce.as("ctxh.admin", 4, () -> {
            imports.apply(id, seen, Set.of(0, 1));
            return "applied";
        });
        assertThat(shifts()).isEqualTo(2);
        assertThat(rows.number("select count(*) from audit_entry where action = 'duty.imported' and section_code = 'ctxh' and at > now() - interval '20 seconds'"
                + " and thing_name = 'lich.csv'")).isPositive();
    }

    @Test
    void aFileIsSeenByItsSenderAloneAndOnlyWhileTheyKeepTheRoster() {
        var id = send(row(MONDAY, person, "7h", "19h"));
        for (var other : List.of("admin", "noi.admin", "ctxh.editor", "ctxh.staff")) {
            assertThatThrownBy(() -> callers.as(other, () -> imports.page(id))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> callers.as(other, () -> imports.discard(id))).isInstanceOf(NotFound.class);
        }
        rows.change("insert into roster_keeper select s.id, m.id from section s, staff_member m where s.code = 'ctxh' and m.username = 'ctxh.staff'");
        var own = duty.send("ctxh.staff", MONTH, HEADINGS + row(MONDAY, person, "7h", "19h"));
        assertThat(callers.as("ctxh.staff", () -> imports.page(own)).plan().shifts()).hasSize(1);
        rows.change("delete from roster_keeper");
        assertThatThrownBy(() -> callers.as("ctxh.staff", () -> imports.page(own))).isInstanceOf(NotFound.class);
        callers.as("ctxh.admin", () -> imports.discard(id));
        assertThatThrownBy(() -> plan(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoHasLeftByThenAndNamesakesAreTold() {
        rows.change("update staff_member set left_on = cast(? as date) where id = ?", MONDAY.plusDays(1).toString(), person);
        var id = send(row(MONDAY, person, "7h", "19h") + row(MONDAY.plusDays(2), person, "7h", "19h"));
        assertThat(plan(id)).extracting(PlannedShift::kind).containsExactly(Kind.NEW, Kind.CLASH);
        assertThat(plan(id).get(1).reasons()).extracting(Refused::key).containsExactly("duty.refused.left");
        var twin = duty.person("ctxh");
        rows.change("update staff_member set given_name = 'Trùng' where id in (?, ?)", twin, duty.person("ctxh"));
        var named = duty.send("ctxh.admin", MONTH, "Ngày,Người\n" + HospitalDay.written(MONDAY) + ",Vũ Thị Trùng\n");
        assertThat(plan(named).get(0).reasons()).extracting(Refused::key).containsExactly("roster.refused.namesakes");
    }

    @Test
    void aClosedSectionTakesNoRoster() {
        var id = send(row(MONDAY, person, "7h", "19h"));
        duty.closeSection();
        assertThatThrownBy(() -> send(row(MONDAY, person, "7h", "19h"))).isInstanceOf(SectionClosed.class);
        assertThatThrownBy(() -> apply(id, 0)).isInstanceOf(SectionClosed.class);
        assertThat(shifts()).isZero();
    }

    @Test
    void aFileThatNobodyAppliesIsGoneAfterADay() {
        var id = send(row(MONDAY, person, "7h", "19h"));
        rows.change("select forget_roster_imports()");
        assertThat(plan(id)).hasSize(1);
        rows.change("update roster_import set sent_at = now() - interval '25 hours' where id = ?", id);
        rows.change("select forget_roster_imports()");
        assertThatThrownBy(() -> plan(id)).isInstanceOf(NotFound.class);
    }
}
