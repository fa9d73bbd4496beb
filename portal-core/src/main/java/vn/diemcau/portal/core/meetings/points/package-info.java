/** The connection points of a meeting (điểm cầu): a tree with levels and categories of delegates as data, and its figures. */
package vn.diemcau.portal.core.meetings.points;
