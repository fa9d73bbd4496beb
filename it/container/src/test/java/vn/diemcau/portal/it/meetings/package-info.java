/** Meetings: who prepares them, who reads of them, and what they go through. */
package vn.diemcau.portal.it.meetings;
