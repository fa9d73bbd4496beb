/** One search over everything that the caller may read. */
package vn.diemcau.portal.core.search;
