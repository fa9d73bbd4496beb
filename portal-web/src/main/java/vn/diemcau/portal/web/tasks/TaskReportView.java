package vn.diemcau.portal.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.tasks.TaskBook;
import vn.diemcau.portal.core.tasks.TaskView;
import vn.diemcau.portal.core.tasks.TaskWork;
import vn.diemcau.portal.core.tasks.terms.ReportText;
import vn.diemcau.portal.web.forms.FormPage;
import vn.diemcau.portal.web.messages.SentFiles;

/** Telling how far a task has got, with evidence. */
@Named("taskReport")
@RequestScoped
public class TaskReportView extends FormPage {

    @Inject
    private TaskWork work;

    @Inject
    private TaskBook book;

    private TaskView view;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            var text = new ReportText(sent("words"), percent(), "1".equals(sent("done")));
            try (var files = SentFiles.of(form)) {
                work.report(id(), number("version"), text, files.all());
            }
            return "/tasks/" + id() + "?reported";
        });
    }

    private UUID id() {
        return Ids.parse(sent("task")).orElseThrow(() -> new NotFound("task"));
    }

    private Integer percent() {
        try {
            return sent("percent").isBlank() ? null : Integer.valueOf(sent("percent").strip());
        } catch (NumberFormatException none) {
            throw new Refused("percent", "tasks.refused.percent");
        }
    }

    @Override
    public void load() {
        view = book.brief(id());
        if (!view.reported()) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
    }

    public TaskView getView() {
        return view;
    }

    /** Whether it is said to be done, by the form or by the address. */
    public boolean isDone() {
        return sent("done").equals("1");
    }

    /** Whether files have to be chosen again: browsers never fill them in. */
    public boolean isFilesLost() {
        return getRefusal() != null;
    }
}
