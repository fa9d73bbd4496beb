package vn.diemcau.portal.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.tasks.Task;
import vn.diemcau.portal.core.tasks.shown.RelatedTask;
import vn.diemcau.portal.core.tasks.shown.TaskEntry;
import vn.diemcau.portal.core.tasks.terms.Priority;
import vn.diemcau.portal.core.tasks.terms.TaskVisibility;
import vn.diemcau.portal.core.tasks.terms.Term;
import vn.diemcau.portal.web.frame.Frame;

/** How tasks are spoken of. */
@Named("taskWords")
@RequestScoped
public class TaskWords {

    private static final int SOON_DAYS = 3;

    @Inject
    private Frame frame;

    @Inject
    private Clock clock;

    /** The deadline: a day and how far away it is, or that there is none. */
    public String due(LocalDate day) {
        if (day == null) {
            return frame.text("tasks.due.none");
        }
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), day);
        var written = HospitalDay.written(day);
        if (days < 0) {
            return frame.text("tasks.due.late", written, -days);
        }
        return days == 0 ? frame.text("tasks.due.today", written) : days <= SOON_DAYS ? frame.text("tasks.due.soon", written, days) : written;
    }

    public boolean isLate(Task task) {
        return task.isOverdueOn(LocalDate.now(clock));
    }

    public boolean isLatePart(RelatedTask task) {
        return task.overdueOn(LocalDate.now(clock));
    }

    /** What was done, for an entry of the history. */
    public String deed(TaskEntry entry) {
        if (entry.kind() == TaskEntry.Kind.CHANGED && !entry.detail().isEmpty()) {
            return frame.text("tasks.deed.DUE", HospitalDay.written(LocalDate.parse(entry.detail())));
        }
        if (entry.kind() == TaskEntry.Kind.ASSIGNED && entry.detail().isEmpty()) {
            return frame.text("tasks.deed.NOBODY");
        }
        return frame.text("tasks.deed." + entry.kind(), entry.detail());
    }

    public List<Term> getTerms() {
        return List.of(Term.values());
    }

    public List<Priority> getPriorities() {
        return List.of(Priority.values());
    }

    public List<TaskVisibility> getVisibilities() {
        return List.of(TaskVisibility.values());
    }
}
