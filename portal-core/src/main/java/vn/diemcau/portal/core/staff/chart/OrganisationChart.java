package vn.diemcau.portal.core.staff.chart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;

/** Draws the chart of the hospital. Who belongs to a party section is in it for that section's members only. */
@ApplicationScoped
@Transactional
public class OrganisationChart {

    @Inject
    private ChartRows rows;

    /** The sections that are at work, as trees, in the hospital's order; one below a closed section stands at the top. */
    @RequiresPermission(Permission.STAFF)
    public List<ChartSection> sections() {
        var all = new LinkedHashMap<String, ChartSection>();
        rows.sections().forEach(section -> all.put(section.code(), section));
        var top = new ArrayList<ChartSection>();
        for (var section : all.values()) {
            var above = section.parent() == null ? null : all.get(section.parent());
            (above == null ? top : above.sections()).add(section);
        }
        return top;
    }

    /** Who holds a post in the section today, the highest first. */
    @RequiresPermission(Permission.STAFF)
    public List<ChartPerson> people(String section) {
        return rows.people(section);
    }
}
