package vn.diemcau.portal.web.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import vn.diemcau.portal.core.duty.ShiftLine;
import vn.diemcau.portal.core.shared.HospitalDay;

/**
 * The roster as a table: a row for each day, a column for each role. A shift stands on the day on which it begins; one from
 * before that lasts, or goes on right now, stands on the first day.
 */
public final class DutyGrid {

    /** A column. @param section short name, empty within the roster of a section */
    public record Role(UUID id, String name, String section) {
    }

    /** What stands in a row under a role. */
    public record Cell(Role role, List<ShiftLine> shifts) {
    }

    /** A row. */
    public record Day(LocalDate date, boolean today, boolean weekend, List<Cell> cells) {

        private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM");

        /** Day and month. */
        public String written() {
            return SHORT.format(date);
        }

        /** The whole date as people write it. */
        public String full() {
            return HospitalDay.written(date);
        }

        /** The key of the name of the day of the week. */
        public String name() {
            return "time.day." + date.getDayOfWeek().getValue();
        }

        public boolean isEmpty() {
            return cells.stream().allMatch(cell -> cell.shifts().isEmpty());
        }
    }

    private final List<Role> roles;
    private final List<Day> days = new ArrayList<>();

    /**
     * @param end   the day after the last one
     * @param goesOn tells the shifts that go on now
     */
    DutyGrid(LocalDate first, LocalDate end, LocalDate today, List<Role> roles, List<ShiftLine> shifts, Predicate<ShiftLine> goesOn) {
        this.roles = roles;
        for (var day = first; day.isBefore(end); day = day.plusDays(1)) {
            var date = day;
            var cells = roles.stream().map(role -> new Cell(role, shifts.stream()
                    .filter(shift -> shift.roleId().equals(role.id()) && shownOn(shift, first, goesOn).equals(date)).toList())).toList();
            days.add(new Day(date, date.equals(today), date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0, cells));
        }
    }

    /** A night shift of the day before the first one is shown while it goes on, one that lasts for the whole first day always. */
    private static LocalDate shownOn(ShiftLine shift, LocalDate first, Predicate<ShiftLine> goesOn) {
        return shift.day().isBefore(first) && (shift.lastDay().isAfter(first) || goesOn.test(shift)) ? first : shift.day();
    }

    public List<Role> getRoles() {
        return roles;
    }

    public List<Day> getDays() {
        return days;
    }
}
