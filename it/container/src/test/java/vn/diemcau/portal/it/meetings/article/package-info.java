/** The article of a meeting: who has it drafted, and what is in it. */
package vn.diemcau.portal.it.meetings.article;
