/** The pictures at the heads of the pages of sections. */
package vn.diemcau.portal.core.organization.covers;
