package vn.diemcau.portal.core.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.Refused;

/** Something that somebody is on duty for (vai trò trực): "Trực lãnh đạo", "Bác sĩ trực". It belongs to a section for good. */
@Entity
@Table(name = "duty_role")
public class DutyRole {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private Section section;
    private String name;
    private boolean hospital;
    private String phone;
    @Column(name = "needed_from")
    private Integer neededFrom;
    @Column(name = "needed_to")
    private Integer neededTo;
    private int position;
    private boolean retired;
    @Version
    private long version;

    protected DutyRole() {
    }

    public DutyRole(Section section, RoleTerms terms, int position) {
        this.id = Ids.next();
        this.section = section;
        this.position = position;
        describe(terms);
    }

    public void describe(RoleTerms terms) {
        this.name = terms.name();
        this.hospital = terms.hospital();
        this.phone = terms.phone();
        this.neededFrom = terms.neededFrom();
        this.neededTo = terms.neededTo();
    }

    /** Offers it for no further shifts, or again; the shifts there are stay. */
    public void retire(boolean gone) {
        this.retired = gone;
    }

    /** @throws Refused if somebody else has changed it since this version */
    public void requireVersion(long expected) {
        if (expected != version) {
            throw new Refused("version", "duty.refused.outdated");
        }
    }

    /** Whether somebody must be on duty at certain hours. */
    public boolean isNeeded() {
        return neededFrom != null;
    }

    public UUID getId() {
        return id;
    }

    public Section getSection() {
        return section;
    }

    public String getName() {
        return name;
    }

    public boolean isHospital() {
        return hospital;
    }

    public String getPhone() {
        return phone;
    }

    public Integer getNeededFrom() {
        return neededFrom;
    }

    public Integer getNeededTo() {
        return neededTo;
    }

    public RoleTerms getTerms() {
        return new RoleTerms(name, hospital, phone, neededFrom, neededTo);
    }

    public boolean isRetired() {
        return retired;
    }

    public int getPosition() {
        return position;
    }

    public long getVersion() {
        return version;
    }
}
