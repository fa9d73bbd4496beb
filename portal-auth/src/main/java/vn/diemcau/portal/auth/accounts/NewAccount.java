package vn.diemcau.portal.auth.accounts;

/**
 * An account that has just been created, with the password for its first log-in, at which another one must be chosen.
 * The password is shown once and kept nowhere.
 */
public record NewAccount(Account account, String temporaryPassword) {

    /** Without the password, so that none gets into a log. */
    @Override
    public String toString() {
        return "NewAccount[" + account.id() + "]";
    }
}
