package vn.diemcau.portal.auth.accounts;

/** There is no such account, group or session. */
public class UnknownToIdentityServer extends AccountsFailure {

    private static final long serialVersionUID = 1L;

    UnknownToIdentityServer(String what, Throwable cause) {
        super("the identity server knows no such " + what, cause);
    }
}
