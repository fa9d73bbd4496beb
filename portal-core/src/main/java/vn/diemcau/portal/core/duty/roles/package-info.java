/** What there is to be on duty for in a section, and the rules of its roster. */
package vn.diemcau.portal.core.duty.roles;
