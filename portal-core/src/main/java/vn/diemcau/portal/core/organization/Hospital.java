package vn.diemcau.portal.core.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.shared.NotFound;

/** The hospital as a tree of sections with people in them. That a section exists is known to all staff. */
@ApplicationScoped
@Transactional
public class Hospital {

    @Inject
    private Sections sections;

    @Inject
    private Access access;

    /** The sections that are at work, in the order of the hospital. */
    @RequiresPermission(Permission.STAFF)
    public List<SectionCard> sections() {
        return sections.cards().stream().filter(card -> !card.closed()).toList();
    }

    /** All sections in the order of the hospital, those that are closed among them. */
    @RequiresPermission(Permission.STAFF)
    public List<SectionCard> sectionsOfAllTimes() {
        return sections.cards();
    }

    /** The caller's own sections. */
    @RequiresPermission(Permission.STAFF)
    public List<SectionCard> ownSections() {
        return sections.cards(access.caller().sections());
    }

    /** @throws NotFound if no section has this code */
    @RequiresPermission(Permission.STAFF)
    public Section section(String code) {
        return sections.withCode(code).orElseThrow(() -> new NotFound("section " + code));
    }

    /**
     * The people who hold a post in the section today, heads first, then by tên, đệm, họ. Who belongs to a party
     * section is sensitive (Law 91/2025/QH15): its people are listed for its own members only.
     */
    @RequiresPermission(Permission.STAFF)
    public List<PersonCard> people(Section section) {
        boolean shown = section.getKind() != SectionKind.PARTY || access.caller().sections().contains(section.getCode());
        return shown ? sections.people(section.getCode()) : List.of();
    }

    /** Sections whose name resembles the words or whose initials or code they are. */
    @RequiresPermission(Permission.STAFF)
    public List<SectionCard> sectionsLike(String words) {
        return sections.like(words);
    }

    /** People whose name resembles the words or whose initials they are, with their first post outside party sections. */
    @RequiresPermission(Permission.STAFF)
    public List<PersonCard> peopleLike(String words) {
        return sections.peopleLike(words);
    }
}
