package vn.diemcau.portal.web.duty;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.duty.ShiftLine;

/**
 * What stands in the form of a shift that is there.
 *
 * @param first the day on which it would begin: its own, or the one to which it was dragged in vain
 */
record ShiftFields(ShiftLine shift, LocalDate first) {

    /** @param draggedTo a day as it was sent; anything else stands for the shift's own */
    static ShiftFields of(ShiftLine shift, String draggedTo) {
        try {
            return new ShiftFields(shift, LocalDate.parse(draggedTo));
        } catch (DateTimeException none) {
            return new ShiftFields(shift, shift.day());
        }
    }

    String value(String name) {
        return switch (name) {
            case "role" -> shift.roleId().toString();
            case "person" -> shift.personId().toString();
            case "day" -> first.toString();
            case "from" -> shift.from();
            case "to" -> shift.to();
            case "lastDay" -> shift.lastDay().equals(assumedLastDay()) ? ""
                    : shift.lastDay().plusDays(ChronoUnit.DAYS.between(shift.day(), first)).toString();
            case "note" -> shift.note();
            default -> "";
        };
    }

    /** The last day of a shift of which nothing but its times is said. */
    private LocalDate assumedLastDay() {
        return DayTime.minutes("to", shift.to()) <= DayTime.minutes("from", shift.from()) ? shift.day().plusDays(1) : shift.day();
    }
}
