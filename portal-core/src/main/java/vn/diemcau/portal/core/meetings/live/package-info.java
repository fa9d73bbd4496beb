/** A meeting while it is being held: which item is on and since when, breaks, announcements; told live to all who watch. */
package vn.diemcau.portal.core.meetings.live;
