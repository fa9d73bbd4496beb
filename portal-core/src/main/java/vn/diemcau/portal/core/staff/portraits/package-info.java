/** The pictures that people show of themselves. */
package vn.diemcau.portal.core.staff.portraits;
