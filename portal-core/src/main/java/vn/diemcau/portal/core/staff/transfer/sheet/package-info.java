/** Reads lists of staff out of CSV and Excel files, whichever program wrote them, into rows of known columns. */
package vn.diemcau.portal.core.staff.transfer.sheet;
