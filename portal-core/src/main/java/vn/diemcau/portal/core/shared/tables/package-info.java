/** Reads text files, CSV and Excel workbooks, whichever program wrote them and in whichever encoding. */
package vn.diemcau.portal.core.shared.tables;
