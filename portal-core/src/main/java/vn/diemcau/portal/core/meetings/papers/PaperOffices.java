package vn.diemcau.portal.core.meetings.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.diemcau.portal.auth.InSection;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.papers.text.PaperWords;
import vn.diemcau.portal.core.settings.Settings;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.PortalDeed;
import vn.diemcau.portal.core.shared.Refused;

/** How sections head and number their papers; their admins say so. */
@ApplicationScoped
@Transactional
public class PaperOffices {

    @Inject
    private OfficeRecords records;

    @Inject
    private Hospital hospital;

    @Inject
    private Settings settings;

    @Inject
    private Event<PortalDeed> deeds;

    /** What the section has said, or what it may begin with. */
    @RequiresPermission(Permission.STAFF)
    public PaperOffice of(String sectionCode) {
        return of(hospital.section(sectionCode));
    }

    PaperOffice of(Section section) {
        return records.find(section.getId()).orElseGet(() -> new PaperOffice(settings.brand().words().nameVi(), section.getName(),
                section.getName(), PaperWords.capitals(section.getShortName()).replaceAll("[\\s/]", ""), "", "", false, false, "", 0));
    }

    /**
     * @param office with the version that was seen
     * @throws Refused if something is missing, or somebody else has changed it since
     */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    public void change(@InSection String sectionCode, PaperOffice office) {
        var section = hospital.section(sectionCode);
        section.requireOpen();
        if (!records.store(section.getId(), office.complete())) {
            throw new Refused("version", "papers.refused.outdated");
        }
        deeds.fire(new PortalDeed(new Deed("paper.office", section.getCode(), "section", section.getCode(), section.getName(),
                Deed.Readers.ALL, Map.of(), Map.of())));
    }
}
