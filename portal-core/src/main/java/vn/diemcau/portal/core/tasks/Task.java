package vn.diemcau.portal.core.tasks;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.tasks.terms.Priority;
import vn.diemcau.portal.core.tasks.terms.ReportText;
import vn.diemcau.portal.core.tasks.terms.TaskState;
import vn.diemcau.portal.core.tasks.terms.TaskTerms;
import vn.diemcau.portal.core.tasks.terms.TaskVisibility;
import vn.diemcau.portal.core.tasks.terms.Term;

/** Something that a section has asked another one, or its own people, to do (nhiệm vụ). */
@Entity
public class Task {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "giver_id")
    private Section giver;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lead_id")
    private Section lead;
    @Column(name = "parent_id")
    private UUID parent;
    @Column(name = "origin_id")
    private UUID origin;
    private String title;
    private String what;
    private String deliverable;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Enumerated(EnumType.STRING)
    private Term term;
    @Enumerated(EnumType.STRING)
    private Priority priority;
    @Enumerated(EnumType.STRING)
    private TaskVisibility visibility;
    @Convert(converter = IdList.class)
    private List<UUID> cooperating;
    @Convert(converter = IdList.class)
    private List<UUID> responsible;
    @Enumerated(EnumType.STRING)
    private TaskState state;
    private int percent;
    @Column(name = "created_on")
    private LocalDate createdOn;
    @Column(name = "created_by")
    private String createdBy;
    @Column(name = "reported_on")
    private LocalDate reportedOn;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Column(name = "updated_at")
    private Instant updatedAt;
    @Version
    private long version;

    protected Task() {
    }

    /**
     * @param giver     the section that asks for it; never changes
     * @param parent    the task that it is a part of, or null; never changes
     * @param createdBy the lasting id of the account that has written it
     * @param today     the day on which it is given
     */
    public Task(UUID id, Section giver, UUID parent, String createdBy, LocalDate today) {
        this(id, giver, parent, null, createdBy, today);
    }

    /** @param origin the conclusion of a meeting that it is made of, or null; never changes */
    Task(UUID id, Section giver, UUID parent, UUID origin, String createdBy, LocalDate today) {
        this.origin = origin;
        this.id = id;
        this.giver = giver;
        this.parent = parent;
        this.createdBy = createdBy;
        this.createdOn = today;
        this.state = TaskState.GIVEN;
        this.cooperating = List.of();
        this.responsible = List.of();
        this.updatedAt = Instant.now();
    }

    /**
     * Lets this be asked of these sections.
     *
     * @throws Refused if it would lead away from a section that works on it already; or if one of them is of the party, whose
     *                 matters are for the sections concerned only, and the leadership is to read it too
     */
    public void ask(TaskTerms terms, Section leading, List<Section> others) {
        if (lead != null && !lead.getId().equals(leading.getId()) && state != TaskState.GIVEN) {
            throw new Refused("lead", "tasks.refused.lead.taken");
        }
        boolean ofParty = giver.getKind() == SectionKind.PARTY || leading.getKind() == SectionKind.PARTY
                || others.stream().anyMatch(section -> section.getKind() == SectionKind.PARTY);
        if (ofParty && terms.visibility() == TaskVisibility.HOSPITAL) {
            throw new Refused("visibility", "tasks.refused.party");
        }
        this.title = terms.title();
        this.what = terms.what();
        this.deliverable = terms.deliverable();
        this.dueOn = terms.dueOn();
        this.term = terms.term();
        this.priority = terms.priority();
        this.visibility = terms.visibility();
        this.lead = leading;
        this.cooperating = others.stream().map(Section::getId).toList();
        this.updatedAt = Instant.now();
    }

    /** Makes these people responsible for it. @throws Refused if it is over */
    public void assign(List<UUID> people) {
        requireOpen();
        this.responsible = List.copyOf(people);
        this.updatedAt = Instant.now();
    }

    /** The section that leads it has taken it on. @throws Refused if that is not to be said any more */
    public void accept() {
        requireState(TaskState.GIVEN);
        become(TaskState.ACCEPTED);
    }

    /** Somebody tells how much is done: it is taken on by that. @throws Refused unless it is being worked on */
    public void progress(Integer done) {
        requireWorkedOn();
        if (done != null) {
            this.percent = done;
        }
        become(TaskState.ACCEPTED);
    }

    /** Those who work on it say that it is done. @throws Refused unless it is being worked on */
    public void reportDone(LocalDate today) {
        requireWorkedOn();
        this.percent = ReportText.ALL;
        this.reportedOn = today;
        become(TaskState.REPORTED);
    }

    /** It is not done after all. @throws Refused unless that was said */
    public void sendBack() {
        requireState(TaskState.REPORTED);
        become(TaskState.ACCEPTED);
    }

    /** It is done. @throws Refused unless that was said by those who work on it */
    public void confirm(LocalDate today) {
        requireState(TaskState.REPORTED);
        this.endedOn = today;
        become(TaskState.DONE);
    }

    /** It is not to be done any more. @throws Refused if it is over */
    public void cancel(LocalDate today) {
        requireOpen();
        this.endedOn = today;
        become(TaskState.CANCELLED);
    }

    private void become(TaskState next) {
        this.state = next;
        this.updatedAt = Instant.now();
    }

    private void requireState(TaskState expected) {
        if (state != expected) {
            throw new Refused("state", "tasks.refused.state");
        }
    }

    private void requireWorkedOn() {
        if (!state.isWorkedOn()) {
            throw new Refused("state", "tasks.refused.state");
        }
    }

    /** @throws Refused if it is over */
    public void requireOpen() {
        if (!state.isOpen()) {
            throw new Refused("state", "tasks.refused.over");
        }
    }

    /** @throws Refused if somebody else has changed it since this version */
    public void requireVersion(long expected) {
        if (expected != version) {
            throw new Refused("version", "tasks.refused.outdated");
        }
    }

    /** Whether its deadline has passed while it is still being worked on. */
    public boolean isOverdueOn(LocalDate today) {
        return state.isWorkedOn() && dueOn != null && dueOn.isBefore(today);
    }

    public TaskTerms getTerms() {
        return new TaskTerms(title, what, deliverable, dueOn, term, priority, visibility);
    }

    public UUID getId() {
        return id;
    }

    public Section getGiver() {
        return giver;
    }

    public Section getLead() {
        return lead;
    }

    /** The task that it is a part of, or null. */
    public UUID getParent() {
        return parent;
    }

    public String getTitle() {
        return title;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    /** The conclusion of a meeting that it was made of, or null. */
    public UUID getOrigin() {
        return origin;
    }

    /** Whether this account has written it. @param subject its lasting id */
    public boolean isWrittenBy(String subject) {
        return createdBy.equals(subject);
    }

    public List<UUID> getCooperating() {
        return cooperating;
    }

    public List<UUID> getResponsible() {
        return responsible;
    }

    public TaskState getState() {
        return state;
    }

    /** How much of it is done, 0 to 100, as was told last. */
    public int getPercent() {
        return percent;
    }

    public LocalDate getCreatedOn() {
        return createdOn;
    }

    /** The day on which it was said to be done last; null for never. */
    public LocalDate getReportedOn() {
        return reportedOn;
    }

    /** The day on which it was confirmed or cancelled; null while it is open. */
    public LocalDate getEndedOn() {
        return endedOn;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    public long getVersion() {
        return version;
    }
}
