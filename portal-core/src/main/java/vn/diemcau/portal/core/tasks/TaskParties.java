package vn.diemcau.portal.core.tasks;

import java.util.List;
import vn.diemcau.portal.auth.Caller;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.tasks.shown.RelatedTask;
import vn.diemcau.portal.core.tasks.shown.TaskOrigin;
import vn.diemcau.portal.core.tasks.shown.TaskPerson;
import vn.diemcau.portal.core.tasks.shown.TaskSection;
import vn.diemcau.portal.core.tasks.terms.TaskVisibility;

/**
 * Who has to do with a task, and what a caller may do with it by that. The same rules as the policies of its table.
 *
 * @param overseers the codes of the sections that gave what it was handed down from
 * @param origin    the meeting that has concluded it, as far as the caller reads that; null for none
 * @param related   the task above and those below, as far as the caller reads them
 * @param leads     whether the caller belongs to the hospital's leadership
 */
record TaskParties(Task task, List<TaskSection> cooperating, List<TaskPerson> responsible, List<String> overseers, boolean leads,
                   TaskOrigin origin, List<RelatedTask> related) {

    boolean readBy(Caller caller) {
        return caller.staff() && (caller.has(SectionRole.MEMBER, task.getGiver().getCode()) || caller.has(SectionRole.MEMBER, task.getLead().getCode())
                || cooperating.stream().anyMatch(section -> caller.has(SectionRole.MEMBER, section.code()))
                || overseers.stream().anyMatch(code -> caller.has(SectionRole.MEMBER, code)) || isResponsible(caller) || task.isWrittenBy(caller.subject())
                || leads && task.getTerms().visibility() == TaskVisibility.HOSPITAL);
    }

    /** Writes for the section that has given it: says what is to be done and whether it is done. */
    boolean givenBy(Caller caller) {
        return caller.has(SectionRole.EDITOR, task.getGiver().getCode());
    }

    /** Writes for the section that leads it. */
    boolean ledBy(Caller caller) {
        return caller.has(SectionRole.EDITOR, task.getLead().getCode());
    }

    /** Says how far it has got: leads it or is responsible for it. */
    boolean workedOnBy(Caller caller) {
        return ledBy(caller) || isResponsible(caller);
    }

    /** Tells of it: works on it, or writes for a section that co-operates or has given it. */
    boolean reportedBy(Caller caller) {
        return workedOnBy(caller) || givenBy(caller)
                || cooperating.stream().anyMatch(section -> caller.has(SectionRole.EDITOR, section.code()));
    }

    private boolean isResponsible(Caller caller) {
        return caller.staff() && responsible.stream().anyMatch(person -> person.username().equals(caller.username()));
    }

    List<String> usernames() {
        return responsible.stream().map(TaskPerson::username).toList();
    }
}
