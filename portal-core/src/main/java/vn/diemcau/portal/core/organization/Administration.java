package vn.diemcau.portal.core.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.organization.rules.SectionRules;
import vn.diemcau.portal.core.organization.rules.SectionRulesChanged;
import vn.diemcau.portal.core.shared.NotFound;

/**
 * Who runs which section: its admins, those of the sections above it, and the portal's admins. Running a section opens
 * none of its content.
 */
@ApplicationScoped
@Transactional
public class Administration {

    @Inject
    private Sections sections;

    @Inject
    private Access access;

    @Inject
    private Event<SectionChanged> changes;

    @Inject
    private Event<SectionRulesChanged> rulesChanges;

    /** The sections that the caller runs, in the order of the hospital. */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    public List<SectionCard> sections() {
        var caller = access.caller();
        return caller.portalAdmin() ? sections.cards() : sections.cards(sections.below(caller.sectionsWith(SectionRole.ADMIN)));
    }

    /**
     * A section that the caller runs.
     *
     * @throws NotFound     if there is no such section
     * @throws NotPermitted if the caller does not run it
     */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    public Section section(String code) {
        var section = sections.withCode(code).orElseThrow(() -> new NotFound("section " + code));
        var caller = access.caller();
        if (!caller.portalAdmin() && !sections.below(caller.sectionsWith(SectionRole.ADMIN)).contains(code)) {
            throw new NotPermitted(Permission.ADMINISTER_SECTION);
        }
        return section;
    }

    /**
     * Changes what a section says of itself on its page.
     *
     * @param version the version that the person started from
     * @throws SectionClosed                         if the section is closed
     * @throws vn.diemcau.portal.core.shared.Refused if somebody else has changed it since
     */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    public void describe(String code, long version, SectionText text) {
        var section = section(code);
        section.requireOpen();
        section.requireVersion(version);
        var before = section.getText();
        section.describe(text);
        changes.fire(new SectionChanged(code, section.getName(), before, text));
    }

    /**
     * Changes how a section works.
     *
     * @param version the version that the person started from
     * @throws vn.diemcau.portal.core.shared.Refused if somebody else has changed it since
     */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    public void rule(String code, long version, SectionRules rules) {
        var section = section(code);
        section.requireOpen();
        section.requireVersion(version);
        var before = section.getRules();
        section.work(rules);
        rulesChanges.fire(new SectionRulesChanged(code, section.getName(), before, rules));
    }
}
