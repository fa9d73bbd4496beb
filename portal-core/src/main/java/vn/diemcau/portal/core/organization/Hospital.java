package vn.diemcau.portal.core.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.shared.NotFound;

/** The hospital as a tree of sections. That a section exists is known to all staff. */
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

    /** The sections at work for which the caller writes, in the order of the hospital. */
    @RequiresPermission(Permission.STAFF)
    public List<SectionCard> writtenSections() {
        return ownSections().stream().filter(card -> !card.closed() && access.caller().has(SectionRole.EDITOR, card.code())).toList();
    }

    /** @throws NotFound if no section has this code */
    @RequiresPermission(Permission.STAFF)
    public Section section(String code) {
        return sections.withCode(code).orElseThrow(() -> new NotFound("section " + code));
    }
}
