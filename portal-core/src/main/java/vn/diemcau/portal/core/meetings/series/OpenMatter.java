package vn.diemcau.portal.core.meetings.series;

import java.util.UUID;

/**
 * Something that was left open at a meeting and is taken up at the next one of the series.
 *
 * @param from    the item of the agenda from which it comes, or null
 * @param minutes how long it is to take
 */
public record OpenMatter(UUID from, String title, String about, int minutes) {
}
