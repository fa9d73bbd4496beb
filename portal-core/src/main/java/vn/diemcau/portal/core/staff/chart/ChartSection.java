package vn.diemcau.portal.core.staff.chart;

import java.util.List;
import vn.diemcau.portal.core.organization.SectionKind;

/**
 * A section in the chart.
 *
 * @param parent   the code of the section above; null at the top
 * @param people   how many hold a post in it today, as far as the caller may know of them
 * @param head     who leads it; null if nobody does or the caller may not know
 * @param sections those right below, in the hospital's order
 */
public record ChartSection(String code, String name, SectionKind kind, int accent, String parent, long people, ChartPerson head,
                           List<ChartSection> sections) {
}
