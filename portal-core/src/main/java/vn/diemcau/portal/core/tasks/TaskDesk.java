package vn.diemcau.portal.core.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.InSection;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.tasks.shown.TaskEntry.Kind;
import vn.diemcau.portal.core.tasks.shown.TaskPerson;
import vn.diemcau.portal.core.tasks.terms.ReportText;
import vn.diemcau.portal.core.tasks.terms.TaskOrder;
import vn.diemcau.portal.core.tasks.terms.TaskTerms;

/**
 * Where a section gives tasks and says whether they are done: its editors and admins. Who changes something names the version
 * that it was decided on.
 */
@ApplicationScoped
@Transactional
public class TaskDesk {

    @Inject
    private TaskBook book;

    @Inject
    private TaskRecords tasks;

    @Inject
    private TaskEntries entries;

    @Inject
    private TaskTold told;

    @Inject
    private Hospital hospital;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /**
     * Gives a task in the name of a section; those who are to work on it are told. Sent again, by a second click or because no
     * answer came, it is still one task.
     *
     * @param id of the task to be, chosen when somebody began to write it
     * @throws NotFound if there is no such section, or no such task above for the caller
     * @throws vn.diemcau.portal.core.organization.SectionClosed if one of the sections is closed
     * @throws Refused  if a person works in none of the sections; or it is handed down to a section that is not below, or after
     *                  the task above is over
     */
    @RequiresPermission(Permission.EDIT_SECTION)
    public Task give(@InSection String giverCode, UUID id, TaskOrder order) {
        var known = tasks.find(id).filter(task -> task.getGiver().getCode().equals(giverCode));
        return known.isPresent() ? known.get() : add(giverCode, id, null, order);
    }

    /**
     * Gives a task that a meeting has concluded, in the name of the section that holds it; said by what keeps conclusions, within
     * its own operation. Exceptions as of {@link #give}.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void giveConcluded(String giverCode, UUID conclusion, TaskOrder order) {
        add(giverCode, Ids.next(), conclusion, order);
    }

    /**
     * Asks beforehand whether these people can be made responsible; said by what keeps conclusions, within its own operation.
     *
     * @param sections that give the task, lead it and co-operate
     * @throws Refused if one of them works in none of these sections
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireWorkers(List<UUID> sections, List<UUID> people) {
        if (!people.isEmpty()) {
            chosen(people, tasks.peopleOf(sections), List.of());
        }
    }

    private Task add(String giverCode, UUID id, UUID origin, TaskOrder order) {
        var giver = hospital.section(giverCode);
        giver.requireOpen();
        var caller = access.caller();
        var lead = open("lead", order.lead());
        var above = order.parent() == null ? null : above(order.parent(), giver, lead);
        var task = new Task(id, giver, order.parent(), origin, caller.subject(), LocalDate.now(clock));
        task.ask(order.terms(), lead, cooperating(order));
        task.assign(people(order.responsible(), giver, task));
        tasks.add(task);
        entries.add(task, caller, Kind.GIVEN, "", lead.getName(), null);
        if (above != null) {
            entries.add(above, caller, Kind.HANDED_DOWN, "", task.getTitle(), null);
        }
        var parties = tasks.parties(task);
        told.workers("task.given", giver.getName(), parties);
        told.cooperating("task.shared", giver.getName(), parties);
        told.deed("task.given", task, giver, Map.of(), fields(task.getTerms(), lead.getCode()));
        return task;
    }

    private Task above(UUID parent, Section giver, Section lead) {
        var above = book.parties(parent).task();
        if (!above.getLead().getId().equals(giver.getId())) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
        if (!above.getState().isWorkedOn()) {
            throw new Refused("state", "tasks.refused.state");
        }
        if (!tasks.within(giver.getCode()).contains(lead.getCode())) {
            throw new Refused("lead", "tasks.refused.lead.below");
        }
        return above;
    }

    private List<Section> cooperating(TaskOrder order) {
        return order.cooperating().stream().map(code -> open("cooperating", code)).toList();
    }

    private Section open(String field, String code) {
        if (code.isEmpty()) {
            throw new Refused(field, "tasks.refused.lead.none");
        }
        var section = hospital.section(code);
        section.requireOpen();
        return section;
    }

    private List<UUID> people(List<UUID> wanted, Section giver, Task task) {
        var sections = new ArrayList<>(task.getCooperating());
        sections.add(task.getLead().getId());
        sections.add(giver.getId());
        return wanted.isEmpty() ? List.of() : chosen(wanted, tasks.peopleOf(sections), task.getResponsible());
    }

    /** @throws Refused if one of them can neither be chosen nor was chosen before */
    static List<UUID> chosen(List<UUID> wanted, List<TaskPerson> candidates, List<UUID> before) {
        for (var person : wanted) {
            if (!before.contains(person) && candidates.stream().noneMatch(one -> one.id().equals(person))) {
                throw new Refused("responsible", "tasks.refused.people");
            }
        }
        return wanted;
    }

    /**
     * Changes what is asked for; those who work on it are told. People and the task above stay what they are.
     *
     * @throws NotFound     if there is no such task for the caller
     * @throws NotPermitted if the caller does not write for the section that has given it
     * @throws Refused      if it is not worked on any more, somebody else has changed it since, or it is to be led by another
     *                      section when one has taken it on
     */
    @RequiresPermission(Permission.STAFF)
    public void change(UUID id, long version, TaskOrder order) {
        var task = given(id).task();
        task.requireVersion(version);
        if (!task.getState().isWorkedOn()) {
            throw new Refused("state", "tasks.refused.state");
        }
        var lead = order.lead().equals(task.getLead().getCode()) ? task.getLead() : open("lead", order.lead());
        var before = fields(task.getTerms(), task.getLead().getCode());
        var others = order.cooperating().stream().map(hospital::section).toList();
        var sections = task.getCooperating();
        boolean sameLead = lead.getId().equals(task.getLead().getId());
        if (!sameLead && (task.getParent() != null || tasks.hasOpenParts(task))) {
            throw new Refused("lead", "tasks.refused.lead.taken");
        }
        task.ask(order.terms(), lead, others);
        var after = fields(task.getTerms(), lead.getCode());
        if (before.equals(after) && sections.equals(task.getCooperating())) {
            return;
        }
        tasks.write();
        var due = Objects.equals(before.get("due"), after.get("due")) ? "" : after.get("due").toString();
        entries.add(task, access.caller(), Kind.CHANGED, "", due, null);
        told.workers("task.changed", task.getGiver().getName(), tasks.parties(task));
        told.deed("task.changed", task, task.getGiver(), Deed.differing(before, after), Deed.differing(after, before));
    }

    /** What those who work on it say is so: it is done. @param words may be empty @throws Refused unless that was said. Else as {@link #change}. */
    @RequiresPermission(Permission.STAFF)
    public void confirm(UUID id, long version, String words) {
        var parties = given(id);
        var task = parties.task();
        task.requireVersion(version);
        var before = task.getState();
        task.confirm(LocalDate.now(clock));
        settle(parties, Kind.CONFIRMED, ReportText.maybe(words), "task.confirmed", before);
    }

    /** It is not done after all. @param words what is missing @throws Refused unless it was said to be done. Else as {@link #change}. */
    @RequiresPermission(Permission.STAFF)
    public void sendBack(UUID id, long version, String words) {
        var said = ReportText.said(words);
        var parties = given(id);
        var task = parties.task();
        task.requireVersion(version);
        var before = task.getState();
        task.sendBack();
        settle(parties, Kind.SENT_BACK, said, "task.sent_back", before);
    }

    /** It is not to be done any more. @param words why @throws Refused if it is over. Else as {@link #change}. */
    @RequiresPermission(Permission.STAFF)
    public void cancel(UUID id, long version, String words) {
        var said = ReportText.said(words);
        var parties = given(id);
        var task = parties.task();
        task.requireVersion(version);
        var before = task.getState();
        task.cancel(LocalDate.now(clock));
        settle(parties, Kind.CANCELLED, said, "task.cancelled", before);
    }

    private void settle(TaskParties parties, Kind kind, String words, String action, Object before) {
        var task = parties.task();
        tasks.write();
        entries.add(task, access.caller(), kind, words, "", null);
        told.workers(action, task.getGiver().getName(), parties);
        told.moved(action, task, task.getGiver(), before);
    }

    /** One that the caller has given, in the name of a section that is open. */
    private TaskParties given(UUID id) {
        var parties = book.parties(id);
        if (!parties.givenBy(access.caller())) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
        parties.task().getGiver().requireOpen();
        return parties;
    }

    private static Map<String, Object> fields(TaskTerms terms, String lead) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("title", terms.title());
        fields.put("body", terms.what().length());
        fields.put("deliverable", terms.deliverable());
        fields.put("due", terms.dueOn() == null ? "" : terms.dueOn().toString());
        fields.put("term", terms.term().name());
        fields.put("priority", terms.priority().name());
        fields.put("task_visibility", terms.visibility().name());
        fields.put("section", lead);
        return fields;
    }
}
