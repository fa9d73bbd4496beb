package vn.diemcau.portal.auth.accounts;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

/** Something that was asked of the identity server did not happen. */
public abstract class AccountsFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AccountsFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * What the answer of the identity server means.
     *
     * @param what was spoken of, for whoever reads the message; never a name of a person
     */
    public static AccountsFailure of(String what, WebApplicationException refused) {
        var status = refused.getResponse().getStatus();
        return switch (status) {
            case 404 -> new UnknownToIdentityServer(what, refused);
            case 409 -> new KnownToIdentityServer(refused);
            default -> status >= 500 ? new IdentityServerSilent(refused)
                    : new IdentityServerRefused("the identity server answers " + status + " about " + what, refused);
        };
    }

    /** There was no answer. */
    public static AccountsFailure of(ProcessingException silent) {
        return new IdentityServerSilent(silent);
    }
}
