/** The links of points, by which they report without an account. */
package vn.diemcau.portal.core.meetings.points.links;
