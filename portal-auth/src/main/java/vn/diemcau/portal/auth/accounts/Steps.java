package vn.diemcau.portal.auth.accounts;

import java.util.ArrayDeque;
import java.util.Deque;

/** Changes that belong together. The identity server knows no transactions, so what was done is undone by hand. */
final class Steps {

    private final Deque<Runnable> undoing = new ArrayDeque<>();

    /** A step that was done already, and how to take it back. */
    void done(Runnable undo) {
        undoing.push(undo);
    }

    /**
     * Does a step; if it fails, those before are undone, the last one first. A step that got no answer may have been done
     * all the same, so it is undone too.
     *
     * @param undo takes the step back, and does no harm if it was not done
     * @throws AccountsFailure that of the step
     * @throws HalfDone        if undoing failed as well
     */
    void take(Runnable step, Runnable undo) {
        try {
            step.run();
        } catch (AccountsFailure failure) {
            if (failure instanceof IdentityServerSilent) {
                done(undo);
            }
            undoAll(failure);
            throw failure;
        }
        done(undo);
    }

    private void undoAll(AccountsFailure reason) {
        try {
            while (!undoing.isEmpty()) {
                undoing.pop().run();
            }
        } catch (AccountsFailure failure) {
            throw new HalfDone(reason, failure);
        }
    }
}
