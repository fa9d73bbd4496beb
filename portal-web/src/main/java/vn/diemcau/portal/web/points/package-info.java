/** The pages of connection points and of attendance, and the page of a point for those who hold its link. */
package vn.diemcau.portal.web.points;
