/**
 * The wire to Keycloak: how long the portal waits, and tokens. What is said over it stands in
 * {@link vn.diemcau.portal.auth.accounts}.
 */
package vn.diemcau.portal.auth.keycloak;
