/** Papers of meetings, inside the server. */
package vn.diemcau.portal.it.meetings.papers;
