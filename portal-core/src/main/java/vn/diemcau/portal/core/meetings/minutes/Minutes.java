package vn.diemcau.portal.core.meetings.minutes;

import java.time.Instant;

/**
 * How far the minutes of a meeting have got.
 *
 * @param returnedFor why a chair sent them back; empty if none did since they were last submitted
 * @param submittedBy name of whoever submitted them
 * @param approvedBy  name of whoever approved them
 */
public record Minutes(MinutesState state, String returnedFor, Instant submittedAt, String submittedBy, Instant approvedAt,
                      String approvedBy, long version) {
}
