package vn.diemcau.portal.core.tasks.boards;

import java.util.List;
import java.util.Map;

/**
 * Some tasks of a list.
 *
 * @param counts how many there are in each group, whichever group is looked for
 * @param next   where the next page begins; null for none
 */
public record TaskPage(List<TaskLine> items, Map<TaskGroup, Long> counts, String next) {

    /** How many there are in all. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
