/** The article of a meeting: having it drafted, and where an article comes from. */
package vn.diemcau.portal.web.meetings.article;
