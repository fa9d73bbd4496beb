package vn.diemcau.portal.auth.accounts;

/**
 * An account of the identity server.
 *
 * @param id       its lasting id: the subject of tokens, {@link vn.diemcau.portal.auth.Caller#subject()}
 * @param username the log-in name
 * @param name     the full name in the Vietnamese order (họ, đệm, tên)
 * @param email    empty if there is none
 * @param enabled  whether it may log in
 */
public record Account(String id, String username, String name, String email, boolean enabled) {
}
