/** What the person was told: the page of notices, and the way from a notice to what it is about. */
package vn.diemcau.portal.web.notices;
