package vn.diemcau.portal.core.tasks.boards;

import java.time.LocalDate;
import java.util.UUID;
import vn.diemcau.portal.core.tasks.terms.Priority;
import vn.diemcau.portal.core.tasks.terms.TaskState;
import vn.diemcau.portal.core.tasks.terms.Term;

/**
 * What lists show of a task.
 *
 * @param lead      the short name of the section that leads it, with its accent
 * @param giver     the short name of the section that has given it
 * @param people    the names of who is responsible, or nothing
 * @param parts     how many tasks it was handed down as, as far as the caller reads them
 * @param partsDone how many of these are done
 * @param place     where it stands in lists
 */
public record TaskLine(UUID id, String title, TaskState state, int percent, LocalDate dueOn, LocalDate endedOn, Priority priority, Term term,
                       String deliverable, String leadCode, String lead, int accent, String giver, String people, int parts, int partsDone,
                       LocalDate place, TaskGroup group) {

    public boolean overdue() {
        return group == TaskGroup.OVERDUE;
    }
}
