/** What a page costs the database. */
package vn.diemcau.portal.it.pages;
