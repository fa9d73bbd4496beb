package vn.diemcau.portal.core.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.requests.files.Enclosure;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.tasks.files.EvidenceStore;
import vn.diemcau.portal.core.tasks.shown.TaskEntry.Kind;
import vn.diemcau.portal.core.tasks.shown.TaskPerson;
import vn.diemcau.portal.core.tasks.terms.ReportText;

/**
 * Where tasks are worked on: the section that leads one takes it on and gives it to people; these, and the sections that
 * co-operate, tell how far it has got.
 */
@ApplicationScoped
@Transactional
public class TaskWork {

    @Inject
    private TaskBook book;

    @Inject
    private TaskRecords tasks;

    @Inject
    private TaskEntries entries;

    @Inject
    private EvidenceStore evidence;

    @Inject
    private TaskTold told;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /**
     * The section that leads it takes it on.
     *
     * @throws NotFound     if there is no such task for the caller
     * @throws NotPermitted if the caller does not write for the section that leads it
     * @throws Refused      if it was taken on already, or somebody else has changed it since
     */
    @RequiresPermission(Permission.STAFF)
    public void accept(UUID id, long version) {
        var parties = book.parties(id);
        require(parties.ledBy(access.caller()));
        var task = parties.task();
        task.getLead().requireOpen();
        task.requireVersion(version);
        var before = task.getState();
        task.accept();
        tasks.write();
        entries.add(task, access.caller(), Kind.ACCEPTED, "", "", null);
        told.giver("task.accepted", task.getLead().getName(), task);
        told.moved("task.accepted", task, task.getLead(), before);
    }

    /**
     * Makes people responsible for it, and nobody else; those who are it newly are told.
     *
     * @param wanted of those whom {@link TaskBook#candidates} names, or who are it already
     * @throws NotFound     if there is no such task for the caller
     * @throws NotPermitted if the caller writes neither for the section that leads it nor for the one that has given it
     * @throws Refused      if it is somebody else, it is over, or somebody else has changed it since
     */
    @RequiresPermission(Permission.STAFF)
    public void assign(UUID id, long version, List<UUID> wanted) {
        var parties = book.parties(id);
        var caller = access.caller();
        require(parties.ledBy(caller) || parties.givenBy(caller));
        var task = parties.task();
        acting(parties).requireOpen();
        task.requireVersion(version);
        var people = TaskDesk.chosen(wanted.stream().distinct().toList(), tasks.peopleOf(TaskBook.sections(parties)), task.getResponsible());
        if (people.equals(task.getResponsible())) {
            return;
        }
        task.assign(people);
        tasks.write();
        var after = tasks.parties(task);
        entries.add(task, caller, Kind.ASSIGNED, "", names(after.responsible()), null);
        told.people("task.assigned", caller.name(), task,
                after.responsible().stream().filter(person -> !parties.responsible().contains(person)).toList());
        told.deed("task.assigned", task, acting(parties), Map.of("people", names(parties.responsible())), Map.of("people", names(after.responsible())));
    }

    private static String names(List<TaskPerson> people) {
        return people.stream().map(TaskPerson::name).collect(Collectors.joining(", "));
    }

    /**
     * Tells of a task: of its progress, or that it is done, which those who have given it confirm. It is taken on by that.
     *
     * @param version that it was decided on; matters only if something is said of the progress
     * @param files   evidence
     * @throws NotFound     if there is no such task for the caller
     * @throws NotPermitted if the caller may only read it; or only tell of it, and says how far it has got
     * @throws Refused      if it is not worked on any more, parts of it are still open when it is said to be done, somebody else
     *                      has changed it since, or a file cannot be taken
     */
    @RequiresPermission(Permission.STAFF)
    public void report(UUID id, long version, ReportText text, List<Enclosure> files) {
        var parties = book.parties(id);
        var caller = access.caller();
        require(parties.reportedBy(caller));
        var task = parties.task();
        acting(parties).requireOpen();
        boolean ofProgress = text.done() || text.percent() != null;
        require(!ofProgress || parties.workedOnBy(caller));
        if (!task.getState().isWorkedOn()) {
            throw new Refused("state", "tasks.refused.state");
        }
        var before = task.getState();
        int percent = task.getPercent();
        if (ofProgress) {
            task.requireVersion(version);
            move(task, text);
        }
        var kind = text.done() ? Kind.DONE_REPORTED : Kind.REPORT;
        evidence.keep(entries.add(task, caller, kind, text.words(), "", ofProgress ? task.getPercent() : null), files);
        var action = text.done() ? "task.done_reported" : "task.reported";
        told.giver(action, caller.name(), task);
        if (!parties.ledBy(caller)) {
            told.lead(action, caller.name(), task);
        }
        told.deed(action, task, acting(parties), Map.of("task_state", before.name(), "percent", percent),
                Map.of("task_state", task.getState().name(), "percent", task.getPercent(), "body", text.words().length(), "files", files.size()));
    }

    private void move(Task task, ReportText text) {
        if (text.done()) {
            if (tasks.hasOpenParts(task)) {
                throw new Refused("done", "tasks.refused.parts");
            }
            task.reportDone(LocalDate.now(clock));
        } else {
            task.progress(text.percent());
        }
        tasks.write();
    }

    /** The section in whose name the caller acts: that which leads it, unless they write only for the one that has given it. */
    private Section acting(TaskParties parties) {
        var caller = access.caller();
        return !parties.workedOnBy(caller) && parties.givenBy(caller) ? parties.task().getGiver() : parties.task().getLead();
    }

    private static void require(boolean permitted) {
        if (!permitted) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
    }
}
