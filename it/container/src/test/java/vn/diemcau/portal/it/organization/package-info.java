/** Who may know what of sections, people and numbers. */
package vn.diemcau.portal.it.organization;
