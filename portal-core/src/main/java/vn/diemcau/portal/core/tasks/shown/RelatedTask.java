package vn.diemcau.portal.core.tasks.shown;

import java.time.LocalDate;
import java.util.UUID;
import vn.diemcau.portal.core.tasks.terms.TaskState;

/** A task above or below another one. @param people the names of who is responsible, or nothing */
public record RelatedTask(UUID id, String title, TaskState state, int percent, LocalDate dueOn, String sectionName, int accent,
                          String people) {

    /** Whether its deadline has passed on this day while it is still being worked on. */
    public boolean overdueOn(LocalDate today) {
        return state.isWorkedOn() && dueOn != null && dueOn.isBefore(today);
    }
}
