/** Who may write and read articles, and what must never be lost or seen. */
package vn.diemcau.portal.it.news;
