/** The search page. */
package vn.diemcau.portal.web.search;
