/** Rooms in which people meet, kept by the office that approves the work calendar. */
package vn.diemcau.portal.core.calendar.rooms;
