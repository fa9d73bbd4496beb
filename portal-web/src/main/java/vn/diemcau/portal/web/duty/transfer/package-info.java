/** Pages where a file with a roster is sent, seen shift by shift, and applied; files to fill in. */
package vn.diemcau.portal.web.duty.transfer;
