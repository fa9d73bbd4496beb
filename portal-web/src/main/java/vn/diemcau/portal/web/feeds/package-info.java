/** Calendars for telephones and other programs: their addresses, and the pages on which people get them. */
package vn.diemcau.portal.web.feeds;
