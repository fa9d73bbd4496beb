/** What is one's own, and the hospital's weekly calendar, for programs of calendars: under addresses that only their owner knows. */
package vn.diemcau.portal.core.feeds;
