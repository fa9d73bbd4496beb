package vn.diemcau.portal.core.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.Refused;

/**
 * A post (chức vụ) that a person holds in one section from one day to another. A person holds any number at once, and
 * a later promotion never rewrites what an old paper said.
 */
@Entity
public class Post {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "staff_member_id")
    private StaffMember holder;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private Section section;
    private String title;
    private int rank;
    @Column(name = "from_date")
    private LocalDate from;
    @Column(name = "to_date")
    private LocalDate to;
    @Version
    private long version;

    protected Post() {
    }

    public Post(StaffMember holder, Section section, PostTerms terms) {
        this.id = Ids.next();
        this.holder = holder;
        this.section = section;
        change(terms);
    }

    /** Corrects what the post is, or says when it ends. */
    public void change(PostTerms terms) {
        this.title = terms.title();
        this.rank = terms.rank();
        this.from = terms.from();
        this.to = terms.to();
    }

    /** Whether it is held on that day; with its holder every post ends. */
    public boolean isHeldOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day)) && !holder.hasLeftBy(day);
    }

    /**
     * The last day, or null while it lasts; before the day on which its holder leaves. Of a post that would have begun later it
     * is the one that was written.
     */
    public LocalDate lastDay() {
        var leftOn = holder.getLeftOn();
        boolean cut = leftOn != null && leftOn.isAfter(from) && (to == null || !to.isBefore(leftOn));
        return cut ? leftOn.minusDays(1) : to;
    }

    public PostTerms getTerms() {
        return new PostTerms(title, rank, from, to);
    }

    /** @throws Refused if somebody else has changed the post since this version */
    public void requireVersion(long expected) {
        if (expected != version) {
            throw new Refused("version", "post.refused.outdated");
        }
    }

    public UUID getId() {
        return id;
    }

    public StaffMember getHolder() {
        return holder;
    }

    public Section getSection() {
        return section;
    }

    public long getVersion() {
        return version;
    }
}
