/**
 * The accounts of the identity server, as far as the portal looks after them: finding people, their roles in sections,
 * their sessions.
 *
 * <p>An adapter to Keycloak's Admin REST API. Its beans ask nobody for a permission: they are the hands of services
 * of the domain, which declare with {@link vn.diemcau.portal.auth.RequiresPermission} who may use them. Nothing here
 * logs a name, an address or a token.
 */
package vn.diemcau.portal.auth.accounts;
