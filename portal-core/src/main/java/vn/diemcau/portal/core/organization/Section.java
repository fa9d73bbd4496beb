package vn.diemcau.portal.core.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.auth.Caller;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.organization.covers.SectionCover;
import vn.diemcau.portal.core.organization.rules.Publishing;
import vn.diemcau.portal.core.organization.rules.SectionModule;
import vn.diemcau.portal.core.organization.rules.SectionRules;
import vn.diemcau.portal.core.organization.rules.StoredRules;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.Refused;

/** A department, office, party cell or mass organisation (đơn vị): the tenant that owns content. */
@Entity
public class Section {

    @Id
    private UUID id;
    private String code;
    private String name;
    @Column(name = "short_name")
    private String shortName;
    @Enumerated(EnumType.STRING)
    private SectionKind kind;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Section parent;
    private int accent;
    private int position;
    private String introduction;
    private String place;
    private String phone;
    @Column(name = "opening_hours")
    private String openingHours;
    @Convert(converter = SectionLines.class)
    private List<SectionLine> links;
    @Column(name = "contact_points")
    @Convert(converter = SectionLines.class)
    private List<SectionLine> contactPoints;
    @Column(name = "closed_on")
    private LocalDate closedOn;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    private Section mergedInto;
    @Embedded
    private StoredRules rules;
    @Embedded
    private SectionCover cover;
    @Version
    private long version;

    protected Section() {
    }

    /**
     * @param code   the name of the section in addresses and in Keycloak's groups; never changes
     * @param accent one of the twelve colours of the look, 1 to 12
     */
    public Section(String code, String name, String shortName, SectionKind kind, int accent, int position) {
        this.id = Ids.next();
        this.code = code;
        this.name = name;
        this.shortName = shortName;
        this.kind = kind;
        this.accent = accent;
        this.position = position;
        this.introduction = "";
        this.place = "";
        this.openingHours = "";
        this.links = List.of();
        this.contactPoints = List.of();
        this.rules = new StoredRules(SectionRules.USUAL);
    }

    public void placeUnder(Section newParent) {
        this.parent = newParent;
    }

    /** Gives the section another name or kind; its code stays. */
    public void rename(String newName, String newShortName, SectionKind newKind) {
        this.name = newName;
        this.shortName = newShortName;
        this.kind = newKind;
    }

    /**
     * From this day on nobody writes into the section; what it holds stays its own and can be read.
     *
     * @param successor the section that it goes into, or null
     */
    public void close(LocalDate day, Section successor) {
        this.closedOn = day;
        this.mergedInto = successor;
    }

    /** The section goes on as if it had never been closed. */
    public void reopen() {
        this.closedOn = null;
        this.mergedInto = null;
    }

    /** Whether nobody may write into it any more. */
    public boolean isClosed() {
        return closedOn != null && !closedOn.isAfter(HospitalDay.today());
    }

    /** @throws SectionClosed if nobody may write into it any more */
    public void requireOpen() {
        if (isClosed()) {
            throw new SectionClosed(name, closedOn);
        }
    }

    /** @throws Refused if the section writes no news */
    public void requireNews() {
        if (!getRules().modules().contains(SectionModule.NEWS)) {
            throw new Refused("section", "section.refused.news");
        }
    }

    /** Whether this caller may publish in the section, and change or take back what is published. */
    public boolean isPublishedBy(Caller caller) {
        return caller.has(getRules().publishing() == Publishing.ADMINS ? SectionRole.ADMIN : SectionRole.EDITOR, code);
    }

    /** Lets the section work like this. */
    public void work(SectionRules newRules) {
        this.rules = new StoredRules(newRules);
    }

    public SectionRules getRules() {
        return rules.rules();
    }

    /** @param newCover null for none */
    public void useCover(SectionCover newCover) {
        this.cover = newCover;
    }

    /** The picture at the head of its page, or null. */
    public SectionCover getCover() {
        return cover == null || cover.getId() == null ? null : cover;
    }

    /** Lets the section say this of itself. */
    public void describe(SectionText text) {
        this.introduction = text.introduction();
        this.place = text.place();
        this.phone = text.phone().isEmpty() ? null : text.phone();
        this.openingHours = text.openingHours();
        this.accent = text.accent();
        this.links = text.links();
        this.contactPoints = text.contactPoints();
    }

    /** What the section says of itself. */
    public SectionText getText() {
        return new SectionText(introduction, place, phone, openingHours, accent, links, contactPoints);
    }

    /** @throws Refused if somebody else has changed the section since this version */
    public void requireVersion(long expected) {
        if (expected != version) {
            throw new Refused("version", "section.refused.outdated");
        }
    }

    /** The first day on which nobody may write into it, maybe one to come; null if it is open. */
    public LocalDate getClosedOn() {
        return closedOn;
    }

    /** The section that it went into, or null. */
    public Section getMergedInto() {
        return mergedInto;
    }

    /** The section above it, or null. */
    public Section getParent() {
        return parent;
    }

    public long getVersion() {
        return version;
    }

    public String getOpeningHours() {
        return openingHours;
    }

    public List<SectionLine> getLinks() {
        return links;
    }

    public List<SectionLine> getContactPoints() {
        return contactPoints;
    }

    public UUID getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getShortName() {
        return shortName;
    }

    public SectionKind getKind() {
        return kind;
    }

    public int getAccent() {
        return accent;
    }

    public int getPosition() {
        return position;
    }

    public String getIntroduction() {
        return introduction;
    }

    public String getPlace() {
        return place;
    }

    public String getPhone() {
        return phone;
    }
}
