package vn.diemcau.portal.core.tasks;

import java.util.List;
import java.util.Map;
import vn.diemcau.portal.core.tasks.shown.RelatedTask;
import vn.diemcau.portal.core.tasks.shown.TaskEntry;
import vn.diemcau.portal.core.tasks.shown.TaskOrigin;
import vn.diemcau.portal.core.tasks.shown.TaskPerson;
import vn.diemcau.portal.core.tasks.shown.TaskSection;
import vn.diemcau.portal.core.tasks.terms.TaskState;

/**
 * A task with all that the caller may see of it, and what they may do with it.
 *
 * @param origin   the meeting that has concluded it, as far as the caller reads that; null for none
 * @param parent   the task that it is a part of, as far as the caller reads it; null for none
 * @param parts    the tasks that it was handed down as, as far as the caller reads them
 * @param given    whether the caller says what is to be done and whether it is done
 * @param led      whether the caller takes it on, gives it to people and hands it down
 * @param worked   whether the caller says how far it has got
 * @param reported whether the caller may tell of it
 */
public record TaskView(Task task, List<TaskSection> cooperating, List<TaskPerson> responsible, TaskOrigin origin, RelatedTask parent, List<RelatedTask> parts,
                       List<TaskEntry> entries, boolean given, boolean led, boolean worked, boolean reported) {

    /** How many of its parts are done. */
    public long partsDone() {
        return partsThatCount().stream().filter(part -> part.state() == TaskState.DONE).count();
    }

    /** The parts that were not cancelled. */
    public List<RelatedTask> partsThatCount() {
        return parts.stream().filter(part -> part.state() != TaskState.CANCELLED).toList();
    }

    /** How much of its parts is done on average, 0 to 100. */
    public int percentOfParts() {
        return (int) Math.round(partsThatCount().stream().mapToInt(part -> part.state() == TaskState.DONE ? 100 : part.percent()).average().orElse(0));
    }

    /** What the page offers, by name: what the caller may do with it as it stands. */
    public Map<String, Boolean> offers() {
        var state = task.getState();
        boolean openForGiver = given && !task.getGiver().isClosed();
        boolean openForLead = led && !task.getLead().isClosed();
        return Map.of("accept", openForLead && state == TaskState.GIVEN,
                "report", reported && state.isWorkedOn(),
                "confirm", openForGiver && state == TaskState.REPORTED,
                "cancel", openForGiver && state.isOpen(),
                "change", openForGiver && state.isWorkedOn(),
                "assign", (openForLead || openForGiver) && state.isWorkedOn(),
                "handDown", openForLead && state.isWorkedOn());
    }
}
