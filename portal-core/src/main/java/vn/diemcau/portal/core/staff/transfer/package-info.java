/**
 * Lists of staff are taken in: sent, planned and shown, applied as a whole or not at all, undone. Reading the files is the
 * job of {@code sheet}, working out what they change that of {@code plan}.
 */
package vn.diemcau.portal.core.staff.transfer;
