package vn.diemcau.portal.core.duty.roster;

import java.time.YearMonth;
import java.util.List;
import vn.diemcau.portal.core.duty.DutyRole;
import vn.diemcau.portal.core.duty.ShiftLine;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.staff.directory.PersonCard;

/**
 * A month of a section as its keepers see it.
 *
 * @param roles  those that are offered
 * @param shifts drafts and published ones
 * @param people who can be put on duty: those with a post in the section today
 * @param gaps   of the next 14 days, whatever the month
 */
public record Roster(Section section, YearMonth month, List<DutyRole> roles, List<ShiftLine> shifts, List<PersonCard> people,
                     List<Gap> gaps) {

    /** How many shifts of the month nobody else sees yet. */
    public long drafts() {
        return shifts.stream().filter(shift -> !shift.published()).count();
    }
}
