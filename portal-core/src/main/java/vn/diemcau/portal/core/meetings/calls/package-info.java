/** Calling people to a meeting: who they are by its rules, and what they are told and reminded of, each once. */
package vn.diemcau.portal.core.meetings.calls;
