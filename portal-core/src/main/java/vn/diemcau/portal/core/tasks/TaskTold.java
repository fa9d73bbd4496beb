package vn.diemcau.portal.core.tasks;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.diemcau.portal.core.mail.words.Telling;
import vn.diemcau.portal.core.notices.Notices;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.PortalDeed;
import vn.diemcau.portal.core.tasks.shown.TaskPerson;

/** Tells those concerned of what was done with a task, and the audit trail. */
@Dependent
class TaskTold {

    @Inject
    private Notices notices;

    @Inject
    private Event<PortalDeed> deeds;

    /** Those who write for the section that leads it, and those who are responsible. @param who as the sentence names them */
    void workers(String kind, String who, TaskParties parties) {
        var telling = telling(kind, who, parties.task());
        notices.tellEditors(parties.task().getLead().getId(), telling, true);
        notices.tell(parties.usernames(), telling, true);
    }

    /** Those who write for the sections that co-operate. */
    void cooperating(String kind, String who, TaskParties parties) {
        parties.cooperating().forEach(section -> notices.tellEditors(section.id(), telling(kind, who, parties.task()), true));
    }

    /** Those who write for the section that has given it. */
    void giver(String kind, String who, Task task) {
        notices.tellEditors(task.getGiver().getId(), telling(kind, who, task), true);
    }

    /** Those who write for the section that leads it. */
    void lead(String kind, String who, Task task) {
        if (!task.getLead().getId().equals(task.getGiver().getId())) {
            notices.tellEditors(task.getLead().getId(), telling(kind, who, task), true);
        }
    }

    /** These people. */
    void people(String kind, String who, Task task, List<TaskPerson> people) {
        notices.tell(people.stream().map(TaskPerson::username).toList(), telling(kind, who, task), true);
    }

    private static Telling telling(String kind, String who, Task task) {
        return new Telling(kind, List.of(who, task.getTitle()), "/tasks/" + task.getId());
    }

    /** @param section in whose name it was done @param before the fields that were changed @param after the same fields afterwards */
    void deed(String action, Task task, Section section, Map<String, Object> before, Map<String, Object> after) {
        deeds.fire(new PortalDeed(new Deed(action, section.getCode(), "task", task.getId().toString(), task.getTitle(), Deed.Readers.MEMBERS,
                before, after)));
    }

    /** A change of the state alone. */
    void moved(String action, Task task, Section section, Object before) {
        deed(action, task, section, Map.of("task_state", before.toString()), Map.of("task_state", task.getState().name()));
    }
}
