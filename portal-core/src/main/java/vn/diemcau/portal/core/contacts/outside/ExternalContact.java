package vn.diemcau.portal.core.contacts.outside;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.auth.Caller;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.contacts.outside.facts.ContactCategory;
import vn.diemcau.portal.core.contacts.outside.facts.ContactFacts;
import vn.diemcau.portal.core.contacts.outside.facts.Reach;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.Refused;

/** Somebody outside the hospital whom a section keeps among its contacts. */
@Entity
@Table(name = "external_contact")
public class ExternalContact {

    /** After how long somebody should make sure again. */
    public static final int STALE_AFTER_MONTHS = 12;

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private Section section;
    private String name;
    private String organisation;
    private String role;
    @Enumerated(EnumType.STRING)
    private ContactCategory category;
    private String address;
    private String notes;
    private boolean shared;
    @Convert(converter = ReachLines.class)
    private List<Reach> numbers;
    @Convert(converter = MailLines.class)
    private List<String> mails;
    @Column(name = "added_on")
    private LocalDate addedOn;
    @Column(name = "checked_on")
    private LocalDate checkedOn;
    @Column(name = "checked_by")
    private String checkedBy;
    @Version
    private long version;

    protected ExternalContact() {
    }

    public ExternalContact(Section section, ContactFacts facts, LocalDate today) {
        this.id = Ids.next();
        this.section = section;
        this.addedOn = today;
        describe(facts);
    }

    /** Lets this be known of the contact. */
    public void describe(ContactFacts facts) {
        this.name = facts.name();
        this.organisation = facts.organisation();
        this.role = facts.role();
        this.category = facts.category();
        this.address = facts.address();
        this.notes = facts.notes();
        this.shared = facts.shared();
        this.numbers = facts.numbers();
        this.mails = facts.mails();
    }

    /** Somebody has made sure on this day that it is all still true. @param by their name */
    public void check(LocalDate day, String by) {
        this.checkedOn = day;
        this.checkedBy = by;
    }

    /** Takes over when the other was made sure of, if that was later. */
    public void checkLike(ExternalContact other) {
        if (other.checkedOn != null && (checkedOn == null || other.checkedOn.isAfter(checkedOn))) {
            check(other.checkedOn, other.checkedBy);
        }
    }

    /** Whether this caller reads it. The same rule as the policy of its table. */
    public boolean isReadableBy(Caller caller) {
        return caller.staff() && (shared || caller.has(SectionRole.MEMBER, section.getCode()));
    }

    /** Whether this caller keeps it; nobody does in a section that is closed. */
    public boolean isKeptBy(Caller caller) {
        return caller.has(SectionRole.EDITOR, section.getCode()) && !section.isClosed();
    }

    /** @throws Refused if somebody else has changed it since this version */
    public void requireVersion(long expected) {
        if (expected != version) {
            throw new Refused("version", "external.refused.outdated");
        }
    }

    /** Whether nobody has made sure of it for so long that it may no longer be true. */
    public boolean isStale() {
        return (checkedOn == null ? addedOn : checkedOn).isBefore(HospitalDay.today().minusMonths(STALE_AFTER_MONTHS));
    }

    public ContactFacts getFacts() {
        return new ContactFacts(name, organisation, role, category, address, notes, shared, numbers, mails);
    }

    public UUID getId() {
        return id;
    }

    public Section getSection() {
        return section;
    }

    /** When somebody has last made sure of it; null if nobody has. */
    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    /** The name of who made sure of it; null if nobody has. */
    public String getCheckedBy() {
        return checkedBy;
    }

    public long getVersion() {
        return version;
    }
}
