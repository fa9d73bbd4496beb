package vn.diemcau.portal.auth.accounts;

/**
 * The identity server does not let the portal do this: its service account is missing, has another secret or lacks a
 * right, or a rule of the realm forbids it. See {@code docs/security.md}.
 */
public class IdentityServerRefused extends AccountsFailure {

    private static final long serialVersionUID = 1L;

    IdentityServerRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
