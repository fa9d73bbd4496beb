package vn.diemcau.portal.core.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.InSection;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.tasks.shown.TaskPerson;
import vn.diemcau.portal.core.tasks.shown.TaskSection;

/** Where tasks are read. What a caller may not read does not exist for them. */
@ApplicationScoped
@Transactional
public class TaskBook {

    @Inject
    private TaskRecords tasks;

    @Inject
    private TaskEntries entries;

    @Inject
    private Hospital hospital;

    @Inject
    private Access access;

    /** A task with all that the caller may see of it. @throws NotFound if there is none for the caller */
    @RequiresPermission(Permission.STAFF)
    public TaskView task(UUID id) {
        var parties = parties(id);
        var task = parties.task();
        var related = parties.related();
        var parent = related.stream().filter(other -> other.id().equals(task.getParent())).findFirst().orElse(null);
        var caller = access.caller();
        return new TaskView(task, parties.cooperating(), parties.responsible(), parties.origin(), parent,
                related.stream().filter(other -> !other.id().equals(task.getParent())).toList(), entries.of(task),
                parties.givenBy(caller), parties.ledBy(caller), parties.workedOnBy(caller), parties.reportedBy(caller));
    }

    /** A task without its history and its parts. @throws NotFound if there is none for the caller */
    @RequiresPermission(Permission.STAFF)
    public TaskView brief(UUID id) {
        var parties = parties(id);
        var caller = access.caller();
        return new TaskView(parties.task(), parties.cooperating(), parties.responsible(), parties.origin(), null, List.of(), List.of(),
                parties.givenBy(caller), parties.ledBy(caller), parties.workedOnBy(caller), parties.reportedBy(caller));
    }

    /** The codes of the sections to which one can hand down: itself and those below it. */
    @RequiresPermission(Permission.EDIT_SECTION)
    public List<String> below(@InSection String section) {
        return tasks.within(section);
    }

    /** Those who can be made responsible: people of the section that leads it and of those that co-operate. @throws NotFound if there is no such task for the caller */
    @RequiresPermission(Permission.STAFF)
    public List<TaskPerson> candidates(UUID id) {
        return tasks.peopleOf(sections(parties(id)));
    }

    /** The people of a section whom it can make responsible for what it gives itself. */
    @RequiresPermission(Permission.EDIT_SECTION)
    public List<TaskPerson> ownPeople(@InSection String section) {
        return tasks.peopleOf(List.of(hospital.section(section).getId()));
    }

    static List<UUID> sections(TaskParties parties) {
        var sections = new ArrayList<>(parties.cooperating().stream().map(TaskSection::id).toList());
        sections.add(parties.task().getLead().getId());
        return sections;
    }

    /** @throws NotFound if there is no such task for the caller */
    TaskParties parties(UUID id) {
        var task = tasks.find(id).orElseThrow(() -> new NotFound("task"));
        var parties = tasks.parties(task);
        if (!parties.readBy(access.caller())) {
            throw new NotFound("task");
        }
        return parties;
    }
}
