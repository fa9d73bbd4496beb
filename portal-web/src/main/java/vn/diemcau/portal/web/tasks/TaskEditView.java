package vn.diemcau.portal.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.tasks.TaskBook;
import vn.diemcau.portal.core.tasks.TaskDesk;
import vn.diemcau.portal.core.tasks.TaskView;

/** Changing what a task asks for. */
@Named("taskEdit")
@RequestScoped
public class TaskEditView extends TaskFormPage {

    @Inject
    private TaskDesk desk;

    @Inject
    private TaskBook book;

    @Inject
    private Hospital hospital;

    private TaskView view;
    private List<SectionCard> sections;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            desk.change(id(), number("version"), order(null));
            return "/tasks/" + id() + "?saved";
        });
    }

    private UUID id() {
        return Ids.parse(frame().getKey()).orElseThrow(() -> new NotFound("task"));
    }

    @Override
    public void load() {
        view = book.brief(id());
        if (!view.given()) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
        sections = hospital.sections();
    }

    public TaskView getView() {
        return view;
    }

    public List<SectionCard> getSections() {
        return sections;
    }

    @Override
    public String value(String field) {
        var terms = view.task().getTerms();
        return typed(field, switch (field) {
            case "title" -> terms.title();
            case "what" -> terms.what();
            case "deliverable" -> terms.deliverable();
            case "dueOn" -> terms.dueOn() == null ? "" : terms.dueOn().toString();
            case "term" -> terms.term().name();
            case "priority" -> terms.priority().name();
            case "visibility" -> terms.visibility().name();
            case "lead" -> view.task().getLead().getCode();
            default -> "";
        });
    }

    @Override
    public boolean isCooperating(String code) {
        return getRefusal() != null ? all("cooperating").contains(code)
                : view.cooperating().stream().anyMatch(section -> section.code().equals(code));
    }
}
