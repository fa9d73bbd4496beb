package vn.diemcau.portal.core.meetings.live.headcount;

/**
 * How many have come, for the live page.
 *
 * @param points   connection points in all; 0 for a meeting without any
 * @param reported those that have reported
 * @param expected people who were registered
 * @param present  people who are there
 */
public record Headcount(int points, int reported, int expected, int present) {
}
