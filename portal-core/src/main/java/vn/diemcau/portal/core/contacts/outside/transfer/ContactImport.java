package vn.diemcau.portal.core.contacts.outside.transfer;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of contacts that was sent.
 *
 * @param cards   what was read out of it, as JSON; null once it is done
 * @param ignored headings that mean nothing here, with commas between them
 * @param created how many contacts it has made, once it is done; so too the next two
 * @param undone  how many contacts are as they were before, once it is undone
 * @param left    how many were changed since and so were left as they are
 */
public record ContactImport(UUID id, String sectionCode, String sectionName, String fileName, String cards, String ignored,
                            int created, int changed, int unchanged, int undone, int left, Instant sentAt, Instant doneAt, Instant undoneAt) {

    public boolean done() {
        return doneAt != null;
    }

    public boolean takenBack() {
        return undoneAt != null;
    }
}
