/**
 * Starts and stops the whole stack: PostgreSQL, Keycloak and Open Liberty with the portal.
 * People use it through {@code ./portal run}; tests use {@link vn.diemcau.portal.launcher.Stack} directly.
 */
package vn.diemcau.portal.launcher;
