package vn.diemcau.portal.core.requests;

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
import java.util.Locale;
import java.util.UUID;
import vn.diemcau.portal.auth.Caller;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.Refused;

/** A message that somebody has sent to a section, and what has become of it. */
@Entity
@Table(name = "section_request")
public class SectionRequest {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private Section section;
    private int year;
    private int number;
    private String sender;
    @Column(name = "sender_username")
    private String senderUsername;
    @Column(name = "sender_name")
    private String senderName;
    private String subject;
    @Enumerated(EnumType.STRING)
    private RequestCategory category;
    @Enumerated(EnumType.STRING)
    private Urgency urgency;
    @Enumerated(EnumType.STRING)
    private RequestState state;
    private String assignee;
    @Column(name = "assignee_name")
    private String assigneeName;
    @Column(name = "due_at")
    private Instant dueAt;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "updated_at")
    private Instant updatedAt;
    @Version
    private long version;

    protected SectionRequest() {
    }

    SectionRequest(UUID id, Section section, int year, int number, Caller sender, RequestText text, Instant now,
            Instant dueAt) {
        this.id = id;
        this.section = section;
        this.year = year;
        this.number = number;
        this.sender = sender.subject();
        this.senderUsername = sender.username();
        this.senderName = sender.name();
        this.subject = text.subject();
        this.category = text.category();
        this.urgency = text.urgency();
        this.state = RequestState.NEW;
        this.assigneeName = "";
        this.dueAt = dueAt;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Whether this caller has sent it. */
    public boolean isSentBy(Caller caller) {
        return caller.staff() && sender.equals(caller.subject());
    }

    /** Whether this caller works on it: writes for the section or was given it. Nobody works on what they have sent themselves. */
    public boolean isWorkedOnBy(Caller caller) {
        return caller.staff() && !isSentBy(caller)
                && (caller.has(SectionRole.EDITOR, section.getCode()) || caller.username().equals(assignee));
    }

    /** @param username null for nobody */
    void assign(String username, String name, Instant now) {
        this.assignee = username;
        this.assigneeName = name;
        if (username != null && state == RequestState.NEW) {
            this.state = RequestState.IN_PROGRESS;
        }
        this.updatedAt = now;
    }

    void become(RequestState next, Instant now) {
        this.state = next;
        this.updatedAt = now;
    }

    /** Its sender has written more, so somebody has to look at it again. */
    void openAgain(Instant now) {
        become(assignee == null ? RequestState.NEW : RequestState.IN_PROGRESS, now);
    }

    void dueAt(Instant time, Instant now) {
        this.dueAt = time;
        this.updatedAt = now;
    }

    /** @throws Refused if somebody else has changed it since this version */
    void requireVersion(long expected) {
        if (expected != version) {
            throw new Refused("version", "requests.refused.outdated");
        }
    }

    /** Whether it should have been answered by now. */
    public boolean isOverdue() {
        return state.isOpen() && dueAt.isBefore(Instant.now());
    }

    /** How people call it: {@code CTXH-2026-0012}. */
    public String getLabel() {
        return label(section.getCode(), year, number);
    }

    static String label(String sectionCode, int year, int number) {
        return "%s-%d-%04d".formatted(sectionCode.toUpperCase(Locale.ROOT), year, number);
    }

    public UUID getId() {
        return id;
    }

    public Section getSection() {
        return section;
    }

    public String getSenderUsername() {
        return senderUsername;
    }

    public String getSenderName() {
        return senderName;
    }

    public String getSubject() {
        return subject;
    }

    public RequestCategory getCategory() {
        return category;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public RequestState getState() {
        return state;
    }

    /** The log-in name of whoever was given it, or null. */
    public String getAssignee() {
        return assignee;
    }

    public String getAssigneeName() {
        return assigneeName;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    public long getVersion() {
        return version;
    }
}
