/** How many have come, for those who watch a meeting live: tables note that figures have changed, the sums are told soon after. */
package vn.diemcau.portal.core.meetings.live.headcount;
