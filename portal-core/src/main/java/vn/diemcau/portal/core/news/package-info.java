/**
 * News of the sections: written by editors ({@link vn.diemcau.portal.core.news.Newsroom}), read by those whom the audience
 * names ({@link vn.diemcau.portal.core.news.NewsStand}). What a caller may not read does not exist for that caller.
 */
package vn.diemcau.portal.core.news;
