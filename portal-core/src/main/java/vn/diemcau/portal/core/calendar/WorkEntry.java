package vn.diemcau.portal.core.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/** Something that stands, or is to stand, on the weekly work calendar. Whoever changes it proposes it anew. */
@Entity
@Table(name = "calendar_entry")
public class WorkEntry {

    private static final int REMARK = 500;

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private Section section;
    @Column(name = "meeting_id")
    private UUID meetingId;
    private String title;
    @Column(name = "begins_at")
    private Instant beginsAt;
    @Column(name = "ends_at")
    private Instant endsAt;
    private String chair;
    @Column(name = "chair_id")
    private UUID chairId;
    private String participants;
    private String place;
    @Column(name = "room_id")
    private UUID roomId;
    @Enumerated(EnumType.STRING)
    private EntryState state;
    private String remark;
    @Column(name = "decided_by")
    private String decidedBy;
    @Version
    private long version;

    protected WorkEntry() {
    }

    /** @param meetingId the meeting that it stands for, or null */
    WorkEntry(Section section, UUID meetingId, EntryDraft draft) {
        this.id = Ids.next();
        this.section = section;
        this.meetingId = meetingId;
        propose(draft);
    }

    /** Lets it be this, and waits for the office again. */
    void propose(EntryDraft draft) {
        this.title = draft.title();
        this.beginsAt = draft.beginsAt();
        this.endsAt = draft.endsAt();
        this.chair = draft.chair();
        this.chairId = draft.chairId();
        this.participants = draft.participants();
        this.place = draft.place();
        this.roomId = draft.roomId();
        this.state = EntryState.PROPOSED;
        this.remark = "";
        this.decidedBy = "";
    }

    /** @param by the name of whoever decides for the office @throws Refused if it stands on the calendar already */
    void approve(String by) {
        if (state == EntryState.APPROVED) {
            throw new Refused("state", "calendar.refused.state");
        }
        state = EntryState.APPROVED;
        remark = "";
        decidedBy = by;
    }

    /** @param why for those who prepare it @throws Refused if there are no words */
    void decline(String why, String by) {
        remark = Texts.line("remark", why, REMARK);
        if (remark.isEmpty()) {
            throw new Refused("remark", "calendar.refused.remark");
        }
        state = EntryState.DECLINED;
        decidedBy = by;
    }

    /** @throws Refused if somebody else has changed it since this version */
    void requireVersion(long expected) {
        if (expected != version) {
            throw new Refused("version", "calendar.refused.outdated");
        }
    }

    /** What of it is typed in. */
    public EntryDraft getDraft() {
        return new EntryDraft(title, beginsAt, endsAt, chair, chairId, participants, place, roomId);
    }

    public UUID getId() {
        return id;
    }

    public Section getSection() {
        return section;
    }

    /** The meeting that it stands for, or null. */
    public UUID getMeetingId() {
        return meetingId;
    }

    public String getTitle() {
        return title;
    }

    public EntryState getState() {
        return state;
    }

    /** What the office says of it; empty if nothing. */
    public String getRemark() {
        return remark;
    }

    public long getVersion() {
        return version;
    }
}
