package vn.diemcau.portal.core.duty.transfer.plan;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.duty.ShiftTerms;
import vn.diemcau.portal.core.duty.roster.Judged;
import vn.diemcau.portal.core.duty.transfer.plan.PlannedShift.Kind;
import vn.diemcau.portal.core.duty.transfer.sheet.RosterSheet;
import vn.diemcau.portal.core.shared.Fingerprint;
import vn.diemcau.portal.core.shared.Refused;

/** What a file with a roster comes to, given the roles and people that there are and the roster as it is now. */
public record RosterPlan(List<PlannedShift> shifts) {

    /**
     * @param from   when shifts of which nothing is said begin, as people write it
     * @param to     when they end
     * @param roster tells what speaks against shifts, in their order
     * @throws Refused if the two times are none
     */
    public static RosterPlan of(YearMonth month, String from, String to, RosterSheet sheet, List<KnownRole> roles,
                                Collection<KnownPerson> people, Function<List<ShiftTerms>, List<Judged>> roster) {
        var usual = new Hours(DayTime.minutes("from", from), DayTime.minutes("to", to), null);
        var planned = new RosterPlanner(month, roles, people, usual, sheet.codes()).plan(sheet);
        var judged = roster.apply(planned.stream().filter(PlannedShift::possible).map(PlannedShift::terms).toList()).iterator();
        var shifts = new ArrayList<PlannedShift>();
        planned.forEach(shift -> shifts.add(shift.possible() ? judged(shift, judged.next()) : shift));
        return new RosterPlan(shifts);
    }

    private static PlannedShift judged(PlannedShift shift, Judged judged) {
        var kind = switch (judged.verdict()) {
            case FREE -> Kind.NEW;
            case TIGHT -> Kind.TIGHT;
            case SAME -> Kind.SAME;
            case IMPOSSIBLE -> Kind.CLASH;
        };
        return new PlannedShift(shift.entry(), kind, shift.role(), shift.person(), shift.terms(),
                judged.reason() == null ? List.of() : List.of(judged.reason()));
    }

    /** How many there are of each kind. */
    public Map<Kind, Integer> counts() {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        Arrays.stream(Kind.values()).forEach(kind -> counts.put(kind, 0));
        shifts.forEach(shift -> counts.merge(shift.kind(), 1, Integer::sum));
        return counts;
    }

    /** Tells what is planned from any other plan. */
    public String fingerprint() {
        var text = new StringBuilder();
        shifts.forEach(shift -> text.append(shift.entry().line()).append(shift.entry().cell()).append(shift.kind()).append(shift.terms()).append('\n'));
        return Fingerprint.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
