/** Rosters out of files on their way in: sent, shown shift by shift, and what was chosen of them added as drafts. */
package vn.diemcau.portal.core.duty.transfer;
