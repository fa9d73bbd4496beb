/**
 * The adapter to Keycloak with the real Keycloak. It runs in the test itself, without Liberty, and stands in the package of
 * the adapter so that a test can do its steps one by one.
 */
package vn.diemcau.portal.auth.accounts;
