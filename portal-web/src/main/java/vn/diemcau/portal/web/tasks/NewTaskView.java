package vn.diemcau.portal.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.tasks.Task;
import vn.diemcau.portal.core.tasks.TaskBook;
import vn.diemcau.portal.core.tasks.TaskDesk;
import vn.diemcau.portal.core.tasks.shown.TaskPerson;

/** Giving a task, or handing one down. */
@Named("newTask")
@RequestScoped
public class NewTaskView extends TaskFormPage {

    @Inject
    private TaskDesk desk;

    @Inject
    private TaskBook book;

    @Inject
    private Hospital hospital;

    @Inject
    private Access access;

    private List<SectionCard> givers;
    private List<SectionCard> sections;
    private List<TaskPerson> people;
    private Task parent;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> "/tasks/" + desk.give(sent("section"), Ids.parse(sent("id")).orElseGet(Ids::next), order(parentId())).getId() + "?given");
    }

    private UUID parentId() {
        return sent("parent").isEmpty() ? null : Ids.parse(sent("parent")).orElseThrow(() -> new NotFound("task"));
    }

    @Override
    public void load() {
        var all = hospital.sections();
        givers = all.stream().filter(section -> access.caller().has(SectionRole.EDITOR, section.code())).toList();
        if (givers.isEmpty()) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
        var above = parentId();
        parent = above == null ? null : book.brief(above).task();
        var code = getSection();
        if (parent != null && !parent.getLead().getCode().equals(code)) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
        if (parent != null) {
            var below = book.below(code);
            givers = givers.stream().filter(section -> section.code().equals(code)).toList();
            all = all.stream().filter(section -> below.contains(section.code())).toList();
        }
        sections = all;
        people = book.ownPeople(code);
    }

    public List<SectionCard> getGivers() {
        return givers;
    }

    public List<SectionCard> getSections() {
        return sections;
    }

    /** The people of the section that gives it. */
    public List<TaskPerson> getPeople() {
        return people;
    }

    /** The task that is handed down, or null. */
    public Task getParent() {
        return parent;
    }

    /** The section that gives it: as the address names it, if the caller writes for it; else that of the task above, or the first. */
    public String getSection() {
        var asked = sent("section");
        return asked.isEmpty() ? parent != null ? parent.getLead().getCode() : givers.get(0).code() : asked;
    }

    @Override
    public String value(String field) {
        return typed(field, switch (field) {
            case "lead" -> getSection();
            case "term" -> "NEAR";
            case "priority" -> "NORMAL";
            case "visibility" -> parent == null ? "SECTIONS" : parent.getTerms().visibility().name();
            case "dueOn" -> parent == null || parent.getDueOn() == null ? "" : parent.getDueOn().toString();
            default -> "";
        });
    }

    @Override
    public boolean isCooperating(String code) {
        return all("cooperating").contains(code);
    }

    public boolean isResponsible(UUID person) {
        return all("responsible").contains(person.toString());
    }

    /** Of the task to be, so that sending the form twice gives one task. */
    public String getId() {
        return typed("id", Ids.next().toString());
    }
}
