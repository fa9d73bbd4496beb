package vn.diemcau.portal.core.members;

/**
 * An account that belongs to no section.
 *
 * @param account the lasting id
 * @param staff   whether it may use the portal at all
 * @param enabled whether it may log in
 */
public record AccountLine(String account, String username, String name, String email, boolean staff, boolean enabled) {
}
