package vn.diemcau.portal.core.duty.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.duty.ShiftTerms;
import vn.diemcau.portal.core.duty.roster.Judged;
import vn.diemcau.portal.core.duty.roster.Judged.Verdict;
import vn.diemcau.portal.core.duty.transfer.plan.KnownPerson;
import vn.diemcau.portal.core.duty.transfer.plan.KnownRole;
import vn.diemcau.portal.core.duty.transfer.plan.PlannedShift;
import vn.diemcau.portal.core.duty.transfer.plan.PlannedShift.Kind;
import vn.diemcau.portal.core.duty.transfer.plan.RosterPlan;
import vn.diemcau.portal.core.duty.transfer.sheet.RosterReader;
import vn.diemcau.portal.core.duty.transfer.sheet.RosterSheet;
import vn.diemcau.portal.core.shared.Refused;

/** Which shifts entries mean, and what is said of those that cannot be understood. */
class RosterPlanTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 11);
    private static final KnownRole DOCTOR = new KnownRole(UUID.randomUUID(), "Bác sĩ trực", false, null, null);
    private static final KnownRole NURSE = new KnownRole(UUID.randomUUID(), "Điều dưỡng trực", false, 19 * 60, 7 * 60);
    private static final KnownRole OLD = new KnownRole(UUID.randomUUID(), "Trực cũ", true, null, null);
    private static final KnownPerson AN = person("BV01", "Lê Văn An", true);
    private static final KnownPerson HUONG = person("BV02", "Nguyễn Thị Thu Hương", true);
    private static final KnownPerson HA = person("BV03", "Trần Thị Hà", true);
    private static final KnownPerson HA_LOW = person("BV04", "Phạm Thị Hạ", true);
    private static final KnownPerson BINH = person("BV05", "Lê Bình", true);
    private static final KnownPerson BINH_TOO = person("BV06", "Lê Bình", true);
    private static final KnownPerson GONE = new KnownPerson(UUID.randomUUID(), "BV07", "Võ Thị Cúc", false, true);
    private static final KnownPerson ELSEWHERE = person("NT99", "Đỗ Minh Quân", false);

    @TempDir
    private Path folder;

    private static KnownPerson person(String number, String name, boolean here) {
        return new KnownPerson(UUID.randomUUID(), number, name, here, here);
    }

    private List<PlannedShift> plan(String text, KnownRole... roles) {
        var sheet = RosterReader.read(RosterFiles.text(folder, text), MONTH);
        return RosterPlan.of(MONTH, "7h", "7h", sheet, List.of(roles), List.of(AN, HUONG, HA, HA_LOW, BINH, BINH_TOO, GONE, ELSEWHERE),
                wanted -> wanted.stream().map(terms -> new Judged(terms, Verdict.FREE, null)).toList()).shifts();
    }

    private List<PlannedShift> rows(String rows) {
        return plan("Ngày|Vai trò|Người|Từ|Đến\n" + rows, DOCTOR, NURSE, OLD);
    }

    private static String shown(PlannedShift shift) {
        var terms = shift.terms();
        return DayTime.day(terms.begins()) + " " + DayTime.text(DayTime.of(terms.begins())) + " " + DayTime.day(terms.ends()) + " "
                + DayTime.text(DayTime.of(terms.ends()));
    }

    private void refused(String row, String... keys) {
        var shift = rows(row).get(0);
        assertThat(shift.kind()).isEqualTo(Kind.REFUSED);
        assertThat(shift.reasons()).extracting(Refused::key).containsExactly(keys);
    }

    @Test
    void timesAreUnderstoodAsPeopleWriteThem() {
        assertThat(rows("5|Bác sĩ trực|BV01|7h30|24:00\n05/11|bac si truc|BV01|19:00|7 giờ\n2026-11-06|Bác sĩ trực|BV01|7.00|07:00\n"
                + "7-11-26|Bác sĩ trực|BV01|22h|2026-11-09 06:00\n08.11.2026|Bác sĩ trực|BV01|0:00|12g\n")).extracting(RosterPlanTest::shown)
                .containsExactly("2026-11-05 07:30 2026-11-06 00:00", "2026-11-05 19:00 2026-11-06 07:00", "2026-11-06 07:00 2026-11-07 07:00",
                        "2026-11-07 22:00 2026-11-09 06:00", "2026-11-08 00:00 2026-11-08 12:00");
    }

    @Test
    void hoursThatAreNotWrittenAreThoseOfTheRoleOrTheUsualOnes() {
        assertThat(rows("5|Bác sĩ trực|BV01\n5|Điều dưỡng trực|BV02\n")).extracting(RosterPlanTest::shown)
                .containsExactly("2026-11-05 07:00 2026-11-06 07:00", "2026-11-05 19:00 2026-11-06 07:00");
        assertThat(plan("Ngày,Người\n5,BV01\n", new KnownRole(UUID.randomUUID(), "Trực cả ngày", false, 0, 1440))).extracting(RosterPlanTest::shown)
                .containsExactly("2026-11-05 07:00 2026-11-06 07:00");
        assertThat(plan("Ngày,Ca,Người\n30,7h30 - 16h30,Lê Văn An\n", DOCTOR)).extracting(RosterPlanTest::shown)
                .containsExactly("2026-11-30 07:30 2026-11-30 16:30");
    }

    @Test
    void timesThatAreNoneAreNamed() {
        refused("5|Bác sĩ trực|BV01|25:00|7h", "duty.refused.time");
        refused("5|Bác sĩ trực|BV01|7h|", "roster.refused.to");
        refused("5|Bác sĩ trực|BV01|7h|08/11/2027 7h", "duty.refused.long");
        assertThat(plan("Ngày,Ca,Người\n5,sáng,Lê Văn An\n", DOCTOR).get(0).reasons()).extracting(Refused::key).containsExactly("roster.refused.times");
    }

    @Test
    void daysOfAnotherMonthOrThatAreNoneAreNamed() {
        refused("05/12/2026|Bác sĩ trực|BV01|7h|19h", "roster.refused.other.month");
        refused("31|Bác sĩ trực|BV01|7h|19h", "roster.refused.beyond");
        refused("31/11/2026|Bác sĩ trực|BV01|7h|19h", "roster.refused.day");
        refused("thứ hai|Bác sĩ trực|BV01|7h|19h", "roster.refused.day");
        refused("|Bác sĩ trực|BV01|7h|19h", "roster.refused.day.missing");
    }

    @Test
    void peopleAreFoundByNumberByNameAndByTheEndOfTheirName() {
        assertThat(rows("1|Bác sĩ trực|bv01\n1|Bác sĩ trực|LE VAN AN\n1|Bác sĩ trực|BS. Thu Hương\n1|Bác sĩ trực|hà\n1|Bác sĩ trực|Trần Thị Ha\n"
                + "1|Bác sĩ trực|Đỗ Minh Quân (NT99)\n")).extracting(PlannedShift::person)
                .containsExactly(AN.shown(), AN.shown(), HUONG.shown(), HA.shown(), HA.shown(), ELSEWHERE.shown());
    }

    @Test
    void whoIsUnknownOrOneOfSeveralIsSaid() {
        refused("1|Bác sĩ trực|Lê Bình|7h|19h", "roster.refused.namesakes");
        refused("1|Bác sĩ trực|Ha|7h|19h", "roster.refused.namesakes");
        refused("1|Bác sĩ trực|Đỗ Minh Quân|7h|19h", "roster.refused.person");
        refused("1|Bác sĩ trực|BV0999|7h|19h", "roster.refused.number");
        refused("1|Bác sĩ trực||7h|19h", "roster.refused.person.missing");
        assertThat(rows("1|Bác sĩ trực|Lê Bình|7h|19h").get(0).reasons().get(0).arguments().toString()).contains("BV05", "BV06");
    }

    @Test
    void whoHasLeftIsStillKnownByNameSoThatItCanBeSaid() {
        assertThat(rows("1|Bác sĩ trực|Võ Thị Cúc|7h|19h").get(0).person()).isEqualTo(GONE.shown());
    }

    @Test
    void aNumberAndTheNameOfSomebodyElseDoNotAgree() {
        var shifts = plan("Ngày,Mã NV,Họ tên\n1,BV01,Lê Văn An\n1,BV01,Thu Hương\n", DOCTOR);
        assertThat(shifts).extracting(PlannedShift::kind).containsExactly(Kind.NEW, Kind.REFUSED);
        assertThat(shifts.get(1).reasons()).extracting(Refused::key).containsExactly("roster.refused.number.other");
    }

    @Test
    void rolesThatAreUnknownRetiredOrNotSaidAreNamed() {
        refused("1|Bảo vệ|BV01|7h|19h", "roster.refused.role");
        refused("1|Trực cũ|BV01|7h|19h", "roster.refused.role.retired");
        refused("1||BV01|7h|19h", "roster.refused.role.missing");
        assertThat(plan("Ngày,Người\n1,BV01\n", DOCTOR, OLD).get(0).role()).isEqualTo("Bác sĩ trực");
    }

    @Test
    void everythingThatIsWrongWithARowIsSaidAtOnce() {
        refused("99|Bảo vệ|Nobody|25h|7h", "roster.refused.day", "roster.refused.role", "roster.refused.person", "duty.refused.time");
    }

    @Test
    void formulasAreNeverWorkedOut() {
        refused("1|Bác sĩ trực|=A1|7h|19h", "roster.refused.formula");
        assertThat(plan("Vai trò,1,2,3\nBác sĩ trực,=A1,,\n", DOCTOR).get(0).reasons()).extracting(Refused::key).containsExactly("roster.refused.formula");
    }

    @Test
    void inTheRowOfARoleStandPeopleWithOrWithoutHours() {
        var shifts = plan("Vai trò,1,2,3\nBác sĩ trực,BS An,\"Hương (7h30-16h30); BV05\",\nĐiều dưỡng trực,,,Hà\nLái xe,An,,\n", DOCTOR, NURSE);
        assertThat(shifts.subList(0, 4)).extracting(shift -> shift.person() + " " + shown(shift)).containsExactly(
                AN.shown() + " 2026-11-01 07:00 2026-11-02 07:00", HUONG.shown() + " 2026-11-02 07:30 2026-11-02 16:30",
                BINH.shown() + " 2026-11-02 07:00 2026-11-03 07:00", HA.shown() + " 2026-11-03 19:00 2026-11-04 07:00");
        assertThat(shifts.get(4).reasons()).extracting(Refused::key).containsExactly("roster.refused.role");
    }

    @Test
    void inTheRowOfAPersonStandSignsHoursRolesOrCrosses() {
        var shifts = plan("Stt,Nhân sự,1,2,3,4,5,6\n1,Lê Văn An,Đ,P,7h-19h,Bác sĩ trực,Q,\n2,Lạ Hoắc,x,,,,,\nKý hiệu,Vai trò,Giờ\nĐ,Điều dưỡng trực,20h-6h\nP,,\n",
                DOCTOR, NURSE);
        assertThat(shifts).extracting(PlannedShift::kind).containsExactly(Kind.NEW, Kind.REFUSED, Kind.NEW, Kind.REFUSED, Kind.REFUSED);
        assertThat(shifts.get(0).role() + " " + shown(shifts.get(0))).isEqualTo("Điều dưỡng trực 2026-11-01 20:00 2026-11-02 06:00");
        assertThat(shifts.get(1).reasons()).extracting(Refused::key).containsExactly("roster.refused.role.missing");
        assertThat(shifts.get(2).role()).isEqualTo("Bác sĩ trực");
        assertThat(shifts.get(3).reasons()).extracting(Refused::key).containsExactly("roster.refused.role.missing", "roster.refused.code");
        assertThat(shifts.get(4).reasons()).extracting(Refused::key).containsExactly("roster.refused.label", "roster.refused.person");
        assertThat(plan("Họ tên,1,2,3\nLê Văn An,x,,7h-19h\n", DOCTOR)).extracting(RosterPlanTest::shown)
                .containsExactly("2026-11-01 07:00 2026-11-02 07:00", "2026-11-03 07:00 2026-11-03 19:00");
    }

    @Test
    void whatTheRosterSaysBecomesTheKindOfEachAndTheFingerprintTellsPlansApart() {
        var sheet = RosterReader.read(RosterFiles.text(folder, "Ngày,Người\n1,BV01\nx,BV01\n2,BV01\n3,BV01\n4,BV01\n"), MONTH);
        var reason = new Refused("rest", "duty.refused.rest");
        var plan = plan(sheet, List.of(Verdict.FREE, Verdict.TIGHT, Verdict.SAME, Verdict.IMPOSSIBLE), reason);
        assertThat(plan.shifts()).extracting(PlannedShift::kind).containsExactly(Kind.NEW, Kind.REFUSED, Kind.TIGHT, Kind.SAME, Kind.CLASH);
        assertThat(plan.counts()).containsEntry(Kind.NEW, 1).containsEntry(Kind.REFUSED, 1);
        assertThat(plan.fingerprint()).isEqualTo(plan(sheet, List.of(Verdict.FREE, Verdict.TIGHT, Verdict.SAME, Verdict.IMPOSSIBLE), reason).fingerprint())
                .isNotEqualTo(plan(sheet, List.of(Verdict.FREE, Verdict.FREE, Verdict.SAME, Verdict.IMPOSSIBLE), reason).fingerprint());
    }

    private static RosterPlan plan(RosterSheet sheet, List<Verdict> verdicts, Refused reason) {
        return RosterPlan.of(MONTH, "7h", "19h", sheet, List.of(DOCTOR), List.of(AN), wanted -> {
            var next = verdicts.iterator();
            return wanted.stream().map((ShiftTerms terms) -> new Judged(terms, next.next(), reason)).toList();
        });
    }
}
