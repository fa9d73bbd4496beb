package vn.diemcau.portal.core.meetings.conclusions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingChanged;
import vn.diemcau.portal.core.meetings.MeetingState;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;
import vn.diemcau.portal.core.tasks.TaskDesk;
import vn.diemcau.portal.core.tasks.shown.TaskPerson;
import vn.diemcau.portal.core.tasks.terms.Priority;
import vn.diemcau.portal.core.tasks.terms.TaskOrder;
import vn.diemcau.portal.core.tasks.terms.TaskTerms;
import vn.diemcau.portal.core.tasks.terms.TaskVisibility;

/**
 * Where those who prepare a meeting write down its closing words, make conclusions of their sentences, and issue these: each
 * becomes a task that the section holding the meeting has given. A closed meeting is read only.
 */
@ApplicationScoped
@Transactional
public class ConclusionDesk {

    /** Characters of the closing words at most. */
    public static final int WORDS = 40_000;

    @Inject
    private MeetingAccess meetings;

    @Inject
    private ConclusionRecords records;

    @Inject
    private TaskDesk tasks;

    @Inject
    private Hospital hospital;

    @Inject
    private Event<MeetingChanged> changes;

    /** What a meeting has concluded; who does not prepare it sees what was issued. @throws NotFound if there is no such meeting for the caller */
    @RequiresPermission(Permission.STAFF)
    public ConclusionPage of(UUID meeting) {
        var view = meetings.readable(meeting);
        var words = records.words(meeting);
        return new ConclusionPage(view, words.text(), words.version(), records.of(meeting));
    }

    /** The people who take part in it, who can be made responsible. Fails as {@link #write} does. */
    @RequiresPermission(Permission.STAFF)
    public List<TaskPerson> participants(UUID meeting) {
        meetings.prepared(meeting);
        return records.participants(meeting).stream().map(row -> new TaskPerson((UUID) row[0], "", (String) row[1])).toList();
    }

    /**
     * Writes the closing words down.
     *
     * @param version of the words that these take the place of, 0 for none
     * @throws NotFound if there is no such meeting for the caller
     * @throws vn.diemcau.portal.auth.NotPermitted if the caller does not prepare it
     * @throws Refused  if it is over, they are too long, or somebody else has changed them since
     */
    @RequiresPermission(Permission.STAFF)
    public void write(UUID meeting, long version, String words) {
        var view = meetings.prepared(meeting);
        var text = Texts.lines(words);
        if (text.length() > WORDS) {
            throw new Refused("words", "conclusions.refused.long", WORDS, text.length());
        }
        if (!records.write(meeting, version, text)) {
            throw new Refused("version", "conclusions.refused.outdated");
        }
        told("meeting.words", view.meeting(), Map.of("body", text.length()));
    }

    /**
     * Makes a conclusion of a sentence. Fails as {@link #write} does.
     *
     * @return its id
     * @throws NotFound if there is no such section
     * @throws Refused  if somebody who is to be responsible works in none of its sections
     */
    @RequiresPermission(Permission.STAFF)
    public UUID mark(UUID meeting, ConclusionTerms terms) {
        var view = meetings.prepared(meeting);
        var lead = open(terms.lead()).getId();
        var id = records.add(meeting, terms, lead, cooperating(view.meeting(), lead, terms));
        told("meeting.concluded", view.meeting(), Map.of("title", terms.title(), "section", terms.lead()));
        return id;
    }

    /** Changes one. Fails as {@link #mark} does, and if a task was made of it already. */
    @RequiresPermission(Permission.STAFF)
    public void change(UUID meeting, UUID id, long version, ConclusionTerms terms) {
        var view = meetings.prepared(meeting);
        var lead = open(terms.lead()).getId();
        require(records.change(meeting, id, version, terms, lead, cooperating(view.meeting(), lead, terms)));
        told("meeting.concluded", view.meeting(), Map.of("title", terms.title(), "section", terms.lead()));
    }

    /** Removes one. Fails as {@link #change} does. */
    @RequiresPermission(Permission.STAFF)
    public void remove(UUID meeting, UUID id, long version) {
        var view = meetings.prepared(meeting);
        require(records.remove(meeting, id, version));
        told("meeting.unconcluded", view.meeting(), Map.of());
    }

    private static void require(boolean done) {
        if (!done) {
            throw new Refused("version", "conclusions.refused.outdated");
        }
    }

    /** Moves one a place up or down. Fails as {@link #write} does; at the end of the list nothing happens. */
    @RequiresPermission(Permission.STAFF)
    public void move(UUID meeting, UUID id, boolean up) {
        var view = meetings.prepared(meeting);
        var ids = new ArrayList<>(records.of(meeting).stream().map(ConclusionLine::id).toList());
        int from = ids.indexOf(id);
        if (from < 0) {
            throw new NotFound("conclusion");
        }
        int to = up ? from - 1 : from + 1;
        if (to >= 0 && to < ids.size()) {
            Collections.swap(ids, from, to);
            records.order(ids);
            told("meeting.conclusions_ordered", view.meeting(), Map.of());
        }
    }

    /**
     * Makes tasks of those that are none yet, and tells those who are to work on them; pressed twice it makes them once.
     *
     * @return how many were made
     * @throws Refused if the meeting is a draft; else as {@link #write} and {@link TaskDesk#give}
     */
    @RequiresPermission(Permission.STAFF)
    public int issue(UUID meeting) {
        var view = meetings.prepared(meeting).meeting();
        if (view.getState() == MeetingState.DRAFT) {
            throw new Refused("state", "conclusions.refused.draft");
        }
        records.lock(meeting);
        var pending = records.of(meeting).stream().filter(conclusion -> !conclusion.issued()).toList();
        pending.forEach(conclusion -> issue(view.getSection(), conclusion));
        if (!pending.isEmpty()) {
            told("meeting.conclusions_issued", view, Map.of("entries", pending.size()));
        }
        return pending.size();
    }

    private void issue(Section giver, ConclusionLine conclusion) {
        var kinds = new ArrayList<>(List.of(giver.getKind(), hospital.section(conclusion.lead()).getKind()));
        conclusion.cooperating().forEach(code -> kinds.add(hospital.section(code).getKind()));
        var visibility = kinds.contains(SectionKind.PARTY) ? TaskVisibility.SECTIONS : TaskVisibility.HOSPITAL;
        tasks.giveConcluded(giver.getCode(), conclusion.id(), new TaskOrder(new TaskTerms(conclusion.title(), conclusion.sentence(),
                conclusion.deliverable(), conclusion.dueOn(), conclusion.term(), Priority.NORMAL, visibility), conclusion.lead(),
                conclusion.cooperating(), conclusion.responsible(), null));
        records.issued(conclusion.id());
    }

    private Section open(String code) {
        var section = hospital.section(code);
        section.requireOpen();
        return section;
    }

    /** The sections that co-operate, if the people can be made responsible by what they will be asked for when it is issued. */
    private List<UUID> cooperating(Meeting meeting, UUID lead, ConclusionTerms terms) {
        var cooperating = terms.cooperating().stream().map(code -> open(code).getId()).toList();
        var all = new ArrayList<>(cooperating);
        all.addAll(List.of(lead, meeting.getSection().getId()));
        tasks.requireWorkers(all, terms.responsible());
        return cooperating;
    }

    private void told(String action, Meeting meeting, Map<String, Object> after) {
        changes.fire(new MeetingChanged(action, meeting, Map.of(), after));
    }
}
