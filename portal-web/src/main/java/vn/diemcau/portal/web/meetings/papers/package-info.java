/** The papers of a meeting: the page on which they are written, looked at and issued, and their files. */
package vn.diemcau.portal.web.meetings.papers;
