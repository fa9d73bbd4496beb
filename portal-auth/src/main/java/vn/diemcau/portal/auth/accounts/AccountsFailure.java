package vn.diemcau.portal.auth.accounts;

/** Something that was asked of the identity server did not happen. */
public abstract class AccountsFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AccountsFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
