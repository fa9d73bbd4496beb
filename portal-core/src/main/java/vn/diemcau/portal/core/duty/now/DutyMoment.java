package vn.diemcau.portal.core.duty.now;

import java.time.Instant;
import java.util.List;

/**
 * Who is on duty at a moment, the same for all staff.
 *
 * @param change when that is another: the next time at which a shift begins or ends, at most a day ahead
 */
public record DutyMoment(Instant at, List<DutyNow> people, Instant change) {
}
