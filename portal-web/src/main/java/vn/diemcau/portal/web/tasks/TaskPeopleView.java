package vn.diemcau.portal.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.tasks.TaskBook;
import vn.diemcau.portal.core.tasks.TaskView;
import vn.diemcau.portal.core.tasks.TaskWork;
import vn.diemcau.portal.core.tasks.shown.TaskPerson;

/** Saying who is responsible for a task. */
@Named("taskPeople")
@RequestScoped
public class TaskPeopleView extends TaskFormPage {

    @Inject
    private TaskWork work;

    @Inject
    private TaskBook book;

    private TaskView view;
    private Set<TaskPerson> people;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            work.assign(id(), number("version"), people());
            return "/tasks/" + id() + "?saved";
        });
    }

    private UUID id() {
        return Ids.parse(frame().getKey()).orElseThrow(() -> new NotFound("task"));
    }

    @Override
    public void load() {
        view = book.brief(id());
        if (!view.given() && !view.led()) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
        people = new LinkedHashSet<>(view.responsible());
        people.addAll(book.candidates(id()));
    }

    public TaskView getView() {
        return view;
    }

    /** Those who are responsible, then those who can be made so. */
    public Set<TaskPerson> getPeople() {
        return people;
    }

    public boolean isResponsible(UUID person) {
        return getRefusal() != null ? all("responsible").contains(person.toString())
                : view.responsible().stream().anyMatch(one -> one.id().equals(person));
    }

    @Override
    public String value(String field) {
        return typed(field, "");
    }

    @Override
    public boolean isCooperating(String code) {
        return view.cooperating().stream().anyMatch(section -> section.code().equals(code));
    }
}
