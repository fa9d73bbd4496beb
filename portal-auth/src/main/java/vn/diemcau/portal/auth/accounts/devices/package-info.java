/**
 * Where a person is logged in, asked of Keycloak in the person's own name: whoever asks sees and ends own sessions only.
 * Asks for no permission, like the package above.
 */
package vn.diemcau.portal.auth.accounts.devices;
