/** Addresses of calendars: what stands behind them, and for how long. */
package vn.diemcau.portal.it.feeds;
