package vn.diemcau.portal.core.duty.now;

import java.time.Instant;
import java.util.UUID;
import vn.diemcau.portal.core.duty.ShiftLine;

/**
 * Somebody who is on duty.
 *
 * @param number how to reach them: the number that goes with the duty, else the person's extension or mobile number if all staff
 *               may see it; null if there is none
 */
public record DutyNow(ShiftLine shift, String number) {

    public UUID roleId() {
        return shift.roleId();
    }

    public UUID personId() {
        return shift.personId();
    }

    public String roleName() {
        return shift.roleName();
    }

    public String sectionName() {
        return shift.sectionName();
    }

    public String sectionCode() {
        return shift.sectionCode();
    }

    public String name() {
        return shift.titledName();
    }

    /** When the shift ends. */
    public Instant until() {
        return shift.ends();
    }
}
