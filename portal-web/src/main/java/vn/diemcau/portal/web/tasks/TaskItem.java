package vn.diemcau.portal.web.tasks;

import java.time.LocalDate;
import java.util.UUID;
import vn.diemcau.portal.core.tasks.boards.TaskLine;

/** A task in a list, as programs get it. */
public record TaskItem(UUID id, String title, String state, String group, int percent, LocalDate dueOn, String lead, String term, String priority) {

    public static TaskItem of(TaskLine line) {
        return new TaskItem(line.id(), line.title(), line.state().name(), line.group().name(), line.percent(), line.dueOn(), line.leadCode(),
                line.term().name(), line.priority().name());
    }
}
