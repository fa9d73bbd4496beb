/** The agenda of a meeting: a tree of items with durations, from which their times follow, and who speaks to each. */
package vn.diemcau.portal.core.meetings.agenda;
