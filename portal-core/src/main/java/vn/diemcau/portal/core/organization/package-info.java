/** The hospital's sections (tenants), the people in them and the posts they hold. */
package vn.diemcau.portal.core.organization;
