/** The duty roster (lịch trực): roles, shifts and the rules that both keep. What is done with them stands in the packages below. */
package vn.diemcau.portal.core.duty;
