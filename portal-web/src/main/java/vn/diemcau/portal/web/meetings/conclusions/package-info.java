/** What a meeting has concluded: its closing words, the conclusions taken from them, the tasks made of these. */
package vn.diemcau.portal.web.meetings.conclusions;
