/** Who of those who take part in a meeting has come: told by themselves, by the code at the door, or by its secretary. */
package vn.diemcau.portal.core.meetings.attendance;
