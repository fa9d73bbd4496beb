package vn.diemcau.portal.core.meetings.points.reports;

import java.util.UUID;

/**
 * The headcount of a meeting has changed; told within the transaction. Reports of a meeting come one after another, so the figures
 * are those of all reports so far.
 *
 * @param points    all points of the meeting
 * @param reporting how many of them have reported
 * @param delegates how many delegates they have reported
 */
public record HeadcountChanged(UUID meeting, long points, long reporting, long delegates) {
}
