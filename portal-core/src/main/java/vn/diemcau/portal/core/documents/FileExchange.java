package vn.diemcau.portal.core.documents;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Keeps files and the row that names them together: of old and new, those that no row names in the end go. */
@ApplicationScoped
public class FileExchange {

    @Inject
    private FileStore files;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    /**
     * To be said within the transaction that changes the row, before anything is stored.
     *
     * @param before the key or folder that goes when the transaction succeeds; empty for none
     * @param after  the key or folder that goes when it fails; empty for none
     */
    public void replace(String before, String after) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to do before the outcome is known
            }

            @Override
            public void afterCompletion(int status) {
                var left = status == Status.STATUS_COMMITTED ? before : after;
                if (!left.isEmpty()) {
                    files.deleteAll(left);
                }
            }
        });
    }
}
