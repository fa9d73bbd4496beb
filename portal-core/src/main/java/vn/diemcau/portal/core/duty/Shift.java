package vn.diemcau.portal.core.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.StaffMember;

/** A person on duty for a role from one moment to another (ca trực), across midnight if need be. First a draft, then published. */
@Entity
public class Shift {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "role_id")
    private DutyRole role;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private Section section;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "staff_member_id")
    private StaffMember person;
    @Column(name = "begins_at")
    private Instant begins;
    @Column(name = "ends_at")
    private Instant ends;
    private boolean published;
    private String note;
    @Version
    private long version;

    protected Shift() {
    }

    /** A draft. */
    public Shift(DutyRole role, StaffMember person, ShiftTerms terms) {
        this.id = Ids.next();
        this.section = role.getSection();
        change(role, person, terms);
    }

    /** Moves it; it stays in its section. */
    public void change(DutyRole newRole, StaffMember newPerson, ShiftTerms terms) {
        this.role = newRole;
        this.person = newPerson;
        this.begins = terms.begins();
        this.ends = terms.ends();
        this.note = terms.note();
    }

    /** Somebody else has it from now on. */
    public void hand(StaffMember other) {
        this.person = other;
    }

    /** From now on all staff see it. */
    public void publish() {
        this.published = true;
    }

    /** @throws Refused if somebody else has changed it since this version */
    public void requireVersion(long expected) {
        if (expected != version) {
            throw new Refused("version", "duty.refused.outdated");
        }
    }

    public ShiftTerms getTerms() {
        return new ShiftTerms(role.getId(), person.getId(), begins, ends, note);
    }

    public UUID getId() {
        return id;
    }

    public DutyRole getRole() {
        return role;
    }

    public Section getSection() {
        return section;
    }

    public StaffMember getPerson() {
        return person;
    }

    public boolean isPublished() {
        return published;
    }

    public long getVersion() {
        return version;
    }
}
