package vn.diemcau.portal.core.feeds;

/**
 * A calendar as a program gets it.
 *
 * @param text iCalendar (RFC 5545)
 * @param mark the same as long as what it tells is the same
 */
public record Feed(String text, String mark) {
}
