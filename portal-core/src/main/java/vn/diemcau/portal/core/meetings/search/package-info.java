/** Meetings and what belongs to them, found by words. */
package vn.diemcau.portal.core.meetings.search;
