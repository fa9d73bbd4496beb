/** Where sections and the portal are run: the pages under {@code /admin}. */
package vn.diemcau.portal.web.admin;
