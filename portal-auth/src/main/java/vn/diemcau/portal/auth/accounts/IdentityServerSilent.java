package vn.diemcau.portal.auth.accounts;

/** The identity server did not answer, too late, or with a fault of its own. Asking again later may help. */
public class IdentityServerSilent extends AccountsFailure {

    private static final long serialVersionUID = 1L;

    IdentityServerSilent(Throwable cause) {
        super("the identity server does not answer", cause);
    }
}
