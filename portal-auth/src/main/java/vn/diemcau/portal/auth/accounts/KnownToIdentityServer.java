package vn.diemcau.portal.auth.accounts;

/** The name or mail address that was to be given is taken already. */
public class KnownToIdentityServer extends AccountsFailure {

    private static final long serialVersionUID = 1L;

    KnownToIdentityServer(Throwable cause) {
        super("the name is taken", cause);
    }
}
