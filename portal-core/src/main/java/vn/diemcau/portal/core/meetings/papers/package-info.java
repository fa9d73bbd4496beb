/** The official papers of a meeting: drafted, looked at, numbered, issued for good, replaced, bound to a packet. */
package vn.diemcau.portal.core.meetings.papers;
