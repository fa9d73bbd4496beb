/** The pages of who takes part in a meeting: the list, inviting, answering. */
package vn.diemcau.portal.web.meetings.people;
