/** Reads rosters out of CSV and Excel files, lists and grids alike, into entries of known columns; judges nothing. */
package vn.diemcau.portal.core.duty.transfer.sheet;
