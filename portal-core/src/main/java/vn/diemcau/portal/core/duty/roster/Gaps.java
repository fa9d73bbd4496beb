package vn.diemcau.portal.core.duty.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.duty.DutyRole;
import vn.diemcau.portal.core.duty.ShiftLine;

/** Finds the hours that no published shift covers. */
final class Gaps {

    private final List<ShiftLine> shifts;
    private final Instant now;

    /** @param shifts those of the days in question, drafts among them */
    Gaps(List<ShiftLine> shifts, Instant now) {
        this.shifts = shifts.stream().filter(ShiftLine::published).sorted(Comparator.comparing(ShiftLine::begins)).toList();
        this.now = now;
    }

    /** The gaps of roles on so many days from the first one on; what is over is left out. */
    List<Gap> of(List<DutyRole> roles, LocalDate first, int days) {
        var gaps = new ArrayList<Gap>();
        for (int i = 0; i < days; i++) {
            var day = first.plusDays(i);
            roles.stream().filter(role -> role.isNeeded() && !role.isRetired()).forEach(role -> gaps.addAll(on(day, role)));
        }
        return gaps;
    }

    private List<Gap> on(LocalDate day, DutyRole role) {
        boolean overnight = role.getNeededTo() <= role.getNeededFrom();
        var from = DayTime.moment(day, role.getNeededFrom());
        var open = from.isBefore(now) ? now : from;
        var end = DayTime.moment(overnight ? day.plusDays(1) : day, role.getNeededTo());
        var gaps = new ArrayList<Gap>();
        for (var shift : shifts) {
            if (!shift.roleId().equals(role.getId()) || !shift.ends().isAfter(open) || !shift.begins().isBefore(end)) {
                continue;
            }
            if (shift.begins().isAfter(open)) {
                gaps.add(new Gap(role.getName(), open, shift.begins()));
            }
            open = shift.ends();
        }
        if (open.isBefore(end)) {
            gaps.add(new Gap(role.getName(), open, end));
        }
        return gaps;
    }
}
