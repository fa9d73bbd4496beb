/** The pages of the news: lists, an article, the editor, the pictures. */
package vn.diemcau.portal.web.news;
