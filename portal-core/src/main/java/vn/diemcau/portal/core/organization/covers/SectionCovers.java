package vn.diemcau.portal.core.organization.covers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.UUID;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.documents.FileStore;
import vn.diemcau.portal.core.documents.PictureWorkshop;
import vn.diemcau.portal.core.documents.StoredFile;
import vn.diemcau.portal.core.organization.Administration;
import vn.diemcau.portal.core.shared.NotFound;

/** Where who runs a section gives its page a picture. All staff see it. */
@ApplicationScoped
public class SectionCovers {

    @Inject
    private Administration administration;

    @Inject
    private CoverRecords records;

    @Inject
    private PictureWorkshop workshop;

    @Inject
    private FileStore files;

    /**
     * Uses this picture from now on. The work on it is done outside a transaction.
     *
     * @param upload a file with whatever a browser sent; it is checked by its content
     * @throws vn.diemcau.portal.core.documents.PictureRefused if it is no picture that can be taken
     */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void use(String sectionCode, Path upload) {
        administration.section(sectionCode);
        records.use(sectionCode, workshop.prepare(upload));
    }

    /** Leaves the page without a picture. */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    public void remove(String sectionCode) {
        administration.section(sectionCode);
        records.use(sectionCode, null);
    }

    /** A file of a picture. @throws NotFound if there is none */
    @RequiresPermission(Permission.STAFF)
    public StoredFile file(UUID cover, int width) {
        return files.open(SectionCover.fileKey(cover, width)).orElseThrow(() -> new NotFound("cover"));
    }
}
