/** The news of a meeting: an article that is drafted from what is known of it, for the editors of the section that held it. */
package vn.diemcau.portal.core.meetings.article;
