package vn.diemcau.portal.core.staff.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.diemcau.portal.auth.RequestOrigin;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.transfer.StaffImport.Note;

/** Writes a list on a thread of its own, on behalf of the person who asked for it. What stops it is said where the list is shown. */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class.getName());

    @Inject
    private ImportWriter writer;

    @Inject
    private ImportRecords records;

    @Inject
    private RequestOrigin origin;

    /** @param address from which the person asked */
    @ActivateRequestContext
    void write(UUID id, String section, String address) {
        origin.came(address);
        try {
            writer.write(id, section);
        } catch (Refused refused) {
            records.back(id, switch (refused.key()) {
                case ImportWriter.BUSY -> Note.BUSY;
                case ImportWriter.OUTDATED -> Note.OUTDATED;
                default -> Note.FAILED;
            });
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A list of staff could not be written; nothing of it was", failed);
            records.back(id, Note.FAILED);
        }
    }
}
