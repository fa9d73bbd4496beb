/** Who belongs to which section with which role. Keycloak keeps it; here is what has changed since people logged in. */
package vn.diemcau.portal.core.members;
