package vn.diemcau.portal.core.staff.chart;

import java.util.UUID;

/** A person in the chart. @param name with the academic title before it @param rank of the post; 1 leads the section */
public record ChartPerson(UUID id, String name, String title, int rank) {
}
