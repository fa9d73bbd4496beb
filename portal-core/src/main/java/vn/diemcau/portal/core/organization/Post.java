package vn.diemcau.portal.core.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Ids;

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

    protected Post() {
    }

    /**
     * @param rank 1 is the head of the section; larger numbers follow
     * @param to   the last day, or null while it lasts
     */
    public Post(StaffMember holder, Section section, String title, int rank, LocalDate from, LocalDate to) {
        this.id = Ids.next();
        this.holder = holder;
        this.section = section;
        this.title = title;
        this.rank = rank;
        this.from = from;
        this.to = to;
    }
}
