/** Lists of points as files of CSV or Excel: what stands in them, not yet judged. */
package vn.diemcau.portal.core.meetings.points.transfer;
