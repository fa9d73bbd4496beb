package vn.diemcau.portal.web.duty.transfer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.duty.transfer.plan.PlannedShift;
import vn.diemcau.portal.core.duty.transfer.sheet.RosterColumn;
import vn.diemcau.portal.core.shared.Refused;

/**
 * A shift of a file as the preview shows it.
 *
 * @param index its place in the plan
 */
public record ImportedShift(int index, PlannedShift shift, Function<Refused, String> words) {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM");

    /** Where it stands in the file. */
    public String place() {
        return shift.entry().cell().isEmpty() ? String.valueOf(shift.entry().line()) : shift.entry().cell();
    }

    /** The day on which it begins, or what the file has for it. */
    public String day() {
        return shift.terms() == null ? shift.entry().value(RosterColumn.DAY) : SHORT.format(first());
    }

    /** The key of the name of the day of the week; empty if there is no day. */
    public String weekday() {
        return shift.terms() == null ? "" : "time.day." + first().getDayOfWeek().getValue();
    }

    private LocalDate first() {
        return DayTime.day(shift.terms().begins());
    }

    /** From when to when, or what the file has for it; with the day on which it ends if that is another. */
    public String hours() {
        if (shift.terms() == null) {
            return Stream.of(RosterColumn.TIMES, RosterColumn.FROM, RosterColumn.TO).map(shift.entry()::value).filter(value -> !value.isEmpty())
                    .collect(Collectors.joining(" – "));
        }
        int end = DayTime.of(shift.terms().ends());
        var last = DayTime.day(shift.terms().ends().minusSeconds(1));
        return DayTime.text(DayTime.of(shift.terms().begins())) + "–" + DayTime.text(end == 0 ? DayTime.DAY : end)
                + (last.equals(first()) ? "" : " → " + SHORT.format(last));
    }

    public String role() {
        return shift.role();
    }

    public String person() {
        return shift.person();
    }

    public boolean possible() {
        return shift.possible();
    }

    /** What is wrong with it, in sentences. */
    public List<String> reasons() {
        return shift.reasons().stream().map(words).toList();
    }

    /** What stands in the cell of a grid, where it says more than the name of the person. */
    public String mark() {
        return shift.entry().value(RosterColumn.MARK);
    }
}
