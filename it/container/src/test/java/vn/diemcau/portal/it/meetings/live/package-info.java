/** Meetings while they are held. */
package vn.diemcau.portal.it.meetings.live;
