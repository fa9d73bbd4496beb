/** What a meeting has concluded: sentences of the closing words that become tasks. */
package vn.diemcau.portal.core.meetings.conclusions;
