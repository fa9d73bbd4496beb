/** Whom somebody looks for in the directory, as one statement; in which order, and where a further page begins. */
package vn.diemcau.portal.core.staff.directory.finding;
