/** The hospital's sections (tenants) and who runs them. */
package vn.diemcau.portal.core.organization;
