/** People swap shifts: one asks, the other accepts, a keeper of the roster decides. */
package vn.diemcau.portal.core.duty.swaps;
