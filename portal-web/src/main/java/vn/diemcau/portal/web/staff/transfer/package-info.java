/** Lists of staff are sent, looked at, applied and undone. */
package vn.diemcau.portal.web.staff.transfer;
