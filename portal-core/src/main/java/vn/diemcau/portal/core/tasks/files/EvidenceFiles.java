package vn.diemcau.portal.core.tasks.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.documents.FileStore;
import vn.diemcau.portal.core.documents.StoredFile;
import vn.diemcau.portal.core.requests.files.RequestFile;
import vn.diemcau.portal.core.shared.NotFound;

/** Hands out the evidence of tasks to those who read the task. */
@ApplicationScoped
@Transactional
public class EvidenceFiles {

    /** A file with its content, which whoever asked for it closes. */
    public record Opened(RequestFile file, StoredFile content) {
    }

    @Inject
    private EvidenceRecords records;

    @Inject
    private FileStore files;

    /** @throws NotFound if there is no such file for the caller */
    @RequiresPermission(Permission.STAFF)
    public Opened open(UUID id) {
        var found = records.find(id).orElseThrow(() -> new NotFound("file"));
        return new Opened(found.file(), files.open(EvidenceRecords.key(found.entry(), id)).orElseThrow(() -> new NotFound("file")));
    }
}
