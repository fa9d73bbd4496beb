package vn.diemcau.portal.core.meetings.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.documents.FileStore;
import vn.diemcau.portal.core.documents.StoredFile;
import vn.diemcau.portal.core.shared.NotFound;

/** Hands out documents to those who may read them; for others there are none. */
@ApplicationScoped
@Transactional
public class Documents {

    /** Bytes of one file at most. */
    public static final long BYTES = 50L * 1024 * 1024;

    /** A file with its content, which whoever asked for it closes. */
    public record Opened(DocumentFile file, StoredFile content) {
    }

    @Inject
    private DocumentRows rows;

    @Inject
    private FileStore files;

    /** @throws NotFound if there is no such file for the caller */
    @RequiresPermission(Permission.STAFF)
    public Opened open(UUID file) {
        var found = rows.findFile(file).orElseThrow(() -> new NotFound("file"));
        return new Opened(found.file(), files.open(DocumentRows.key(found.meeting(), found.document(), file))
                .orElseThrow(() -> new NotFound("file")));
    }
}
