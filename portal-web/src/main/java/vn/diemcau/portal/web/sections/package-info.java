/** The pages of the sections. */
package vn.diemcau.portal.web.sections;
