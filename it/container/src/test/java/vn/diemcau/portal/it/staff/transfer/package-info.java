/** Lists of staff: applied as a whole or not at all, undone, and by whom. */
package vn.diemcau.portal.it.staff.transfer;
