package vn.diemcau.portal.core.tasks.boards;

import java.util.List;

/** What waits for somebody. @param overdue how many are late @param open how many there are in all @param first the most pressing */
public record OwnTasks(long overdue, long open, List<TaskLine> first) {
}
