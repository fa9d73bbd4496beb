package vn.diemcau.portal.core.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/** A meeting (cuộc họp, hội nghị). The section that holds it stays; what it goes through stands in {@link MeetingState}. */
@Entity
public class Meeting {

    private static final int REASON = 500;

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private Section section;
    private String title;
    private String purpose;
    @Enumerated(EnumType.STRING)
    private MeetingKind kind;
    @Enumerated(EnumType.STRING)
    private MeetingState state;
    @Column(name = "begins_at")
    private Instant beginsAt;
    @Column(name = "ends_at")
    private Instant endsAt;
    private String place;
    @Column(name = "video_link")
    private String videoLink;
    @Enumerated(EnumType.STRING)
    private MeetingAudience.Kind audience;
    @ManyToMany
    @JoinTable(name = "meeting_audience", joinColumns = @JoinColumn(name = "meeting_id"),
            inverseJoinColumns = @JoinColumn(name = "section_id"))
    private Set<Section> chosen = new HashSet<>();
    @Column(name = "cancelled_for")
    private String cancelledFor;
    private UUID continues;
    @Column(name = "begun_at")
    private Instant begunAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Version
    private long version;

    protected Meeting() {
    }

    Meeting(Section section, MeetingDraft draft, Set<Section> chosen, UUID continues) {
        this.id = Ids.next();
        this.section = section;
        this.state = MeetingState.DRAFT;
        this.cancelledFor = "";
        this.continues = continues;
        describe(draft, chosen);
    }

    /** @param newChosen the sections of the audience */
    void describe(MeetingDraft draft, Set<Section> newChosen) {
        this.title = draft.title();
        this.purpose = draft.purpose();
        this.kind = draft.kind();
        this.beginsAt = draft.beginsAt();
        this.endsAt = draft.endsAt();
        this.place = draft.place();
        this.videoLink = draft.videoLink();
        this.audience = draft.audience().kind();
        this.chosen.retainAll(newChosen);
        this.chosen.addAll(newChosen);
    }

    /** From now on those who are invited know of it. @throws Refused if it is not a draft */
    void call() {
        become(MeetingState.CALLED, state == MeetingState.DRAFT);
    }

    /** It will not be held, and those who know of it are told. A draft is removed instead. @throws Refused if it was not called or has begun, or there is no reason */
    void cancel(String reason) {
        cancelledFor = Texts.line("reason", reason, REASON);
        if (cancelledFor.isEmpty()) {
            throw new Refused("reason", "meetings.refused.reason");
        }
        become(MeetingState.CANCELLED, state == MeetingState.CALLED);
    }

    /** @throws Refused if it was not called, or was begun already */
    public void begin(Instant now) {
        become(MeetingState.RUNNING, state == MeetingState.CALLED);
        begunAt = now;
    }

    /** It was held. One that nobody led on the live page is ended without having been begun there. @throws Refused if it is not being held */
    public void end(Instant now) {
        become(MeetingState.ENDED, state == MeetingState.RUNNING || state == MeetingState.CALLED);
        begunAt = begunAt == null ? beginsAt : begunAt;
        endedAt = now;
    }

    /** The record is complete. @throws Refused if it has not ended */
    public void close() {
        become(MeetingState.CLOSED, state == MeetingState.ENDED);
    }

    private void become(MeetingState next, boolean allowed) {
        if (!allowed) {
            throw new Refused("state", "meetings.refused.state");
        }
        state = next;
    }

    /** @throws Refused if somebody else has changed it since this version */
    public void requireVersion(long expected) {
        if (expected != version) {
            throw new Refused("version", "meetings.refused.outdated");
        }
    }

    /** What of it is typed in. */
    public MeetingDraft getDraft() {
        return new MeetingDraft(title, purpose, kind, beginsAt, endsAt, place, videoLink, new MeetingAudience(audience,
                audience != MeetingAudience.Kind.SECTIONS ? Set.of() : chosen.stream().map(Section::getCode).collect(Collectors.toSet())));
    }

    public UUID getId() {
        return id;
    }

    public Section getSection() {
        return section;
    }

    public String getTitle() {
        return title;
    }

    public String getPurpose() {
        return purpose;
    }

    public MeetingKind getKind() {
        return kind;
    }

    public MeetingState getState() {
        return state;
    }

    public Instant getBeginsAt() {
        return beginsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public String getPlace() {
        return place;
    }

    public String getVideoLink() {
        return videoLink;
    }

    /** Why it was cancelled; empty if it was not. */
    public String getCancelledFor() {
        return cancelledFor;
    }

    /** The id of the one before it in a series, or null. */
    public UUID getContinues() {
        return continues;
    }

    /** When it was really begun, or null. */
    public Instant getBegunAt() {
        return begunAt;
    }

    /** When it was really ended, or null. */
    public Instant getEndedAt() {
        return endedAt;
    }

    public long getVersion() {
        return version;
    }
}
