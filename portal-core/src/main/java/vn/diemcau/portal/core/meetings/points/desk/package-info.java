/** Where those who prepare a meeting keep its connection points, their levels and categories. */
package vn.diemcau.portal.core.meetings.points.desk;
