/** How many have come, for those who watch a meeting live: who counts says that figures changed, the sums are told soon after. */
package vn.diemcau.portal.core.meetings.live.headcount;
