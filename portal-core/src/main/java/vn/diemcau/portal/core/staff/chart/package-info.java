/** The hospital as a chart: which section stands below which, who leads it, who works in it. */
package vn.diemcau.portal.core.staff.chart;
