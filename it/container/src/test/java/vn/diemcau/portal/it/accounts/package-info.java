/** The adapter to the identity server, put together by the server. With a real Keycloak it is tested in {@code it/browser}. */
package vn.diemcau.portal.it.accounts;
