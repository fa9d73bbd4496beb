/** Reads text files and CSV, whichever program wrote them and in whichever encoding. */
package vn.diemcau.portal.core.shared.tables;
