package vn.diemcau.portal.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.tasks.TaskBook;
import vn.diemcau.portal.core.tasks.TaskDesk;
import vn.diemcau.portal.core.tasks.TaskView;
import vn.diemcau.portal.core.tasks.TaskWork;
import vn.diemcau.portal.web.forms.FormPage;
import vn.diemcau.portal.web.forms.Typed;

/** One task: what is asked for, how far it has got, what the person can do with it. */
@Named("taskPage")
@RequestScoped
public class TaskPageView extends FormPage {

    @Inject
    private TaskBook book;

    @Inject
    private TaskDesk desk;

    @Inject
    private TaskWork work;

    @Inject
    private Typed fields;

    private TaskView view;
    private Map<String, Boolean> offers;

    @Override
    public String submit(HttpServletRequest form) {
        var id = id();
        return taken(() -> {
            switch (sent("do")) {
                case "accept" -> work.accept(id, number("version"));
                case "confirm" -> desk.confirm(id, number("version"), sent("words"));
                case "sendBack" -> desk.sendBack(id, number("version"), sent("words"));
                case "cancel" -> desk.cancel(id, number("version"), sent("words"));
                default -> throw new Refused("form", "portal.refused.form");
            }
            return "/tasks/" + id + "?saved";
        });
    }

    private UUID id() {
        return Ids.parse(frame().getKey()).orElseThrow(() -> new NotFound("task"));
    }

    @Override
    public void load() {
        view = book.task(id());
        offers = view.offers();
    }

    public TaskView getView() {
        return view;
    }

    /** What can be done with it, by name. */
    public Map<String, Boolean> getOffers() {
        return offers;
    }

    /** The version of the task that a form was filled in for. */
    public String version(String form) {
        return fields.versionOf(form, view.task().getVersion());
    }

    /** Whether this was just done, which is said at the head of the page. */
    public boolean isTold() {
        return isSaved() || isMarked("given") || isMarked("reported");
    }

    public String getToldWords() {
        return frame().text(isMarked("given") ? "tasks.told.given" : isMarked("reported") ? "tasks.told.reported" : "tasks.told.saved");
    }
}
