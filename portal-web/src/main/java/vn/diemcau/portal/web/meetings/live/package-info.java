/** Pages of a meeting that is being held: for those who watch, for the wall of the hall, for those who lead it. */
package vn.diemcau.portal.web.meetings.live;
