package vn.diemcau.portal.auth.accounts;

/**
 * A change of several steps failed in the middle, and what had been done could not be undone either. Roles then lie
 * between what they were and what they were to be; doing the same again completes it.
 */
public class HalfDone extends AccountsFailure {

    private static final long serialVersionUID = 1L;

    HalfDone(AccountsFailure reason, AccountsFailure undoing) {
        super("half done: " + reason.getMessage() + "; not undone: " + undoing.getMessage(), reason);
        addSuppressed(undoing);
    }
}
