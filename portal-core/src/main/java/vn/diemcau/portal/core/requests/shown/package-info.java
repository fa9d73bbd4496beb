/** Requests as lists and pages show them. */
package vn.diemcau.portal.core.requests.shown;
