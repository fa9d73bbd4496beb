package vn.diemcau.portal.core.staff.portraits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.documents.FileStore;
import vn.diemcau.portal.core.documents.PictureWorkshop;
import vn.diemcau.portal.core.documents.PreparedPicture;
import vn.diemcau.portal.core.documents.PreparedPicture.Rendition;
import vn.diemcau.portal.core.documents.StoredFile;
import vn.diemcau.portal.core.shared.NotFound;

/**
 * Where people show a picture of themselves, and others see it as far as the person lets them. The files are named by the
 * fingerprint of the upload, so that what lies under an address never changes. Nothing here is within one transaction:
 * work on pictures takes long, and files know none.
 */
@ApplicationScoped
public class Portraits {

    /** The widths in which a picture is kept, in pixels; one that is smaller stays as it is. */
    public static final List<Integer> WIDTHS = List.of(320, 640);

    @Inject
    private PortraitRecords records;

    @Inject
    private PictureWorkshop workshop;

    @Inject
    private FileStore files;

    /**
     * The caller shows this picture from now on, instead of the one before.
     *
     * @param upload a file with whatever a browser sent; it is checked by its content
     * @throws vn.diemcau.portal.core.documents.PictureRefused if it is no picture that can be taken
     * @throws NotFound if the caller has no record
     */
    @RequiresPermission(Permission.STAFF)
    public void hang(Path upload) {
        var person = records.own();
        var prepared = workshop.prepare(upload);
        var folder = folder(person, prepared.sha256());
        WIDTHS.forEach(width -> files.put(folder + "/" + width + ".jpg", new ByteArrayInputStream(nearest(prepared, width).jpeg())));
        try {
            clear(person, records.show(prepared.sha256()), prepared.sha256());
        } catch (RuntimeException notKept) {
            clear(person, prepared.sha256(), records.shown());
            throw notKept;
        }
    }

    /** The caller shows no picture any more. @throws NotFound if the caller has no record */
    @RequiresPermission(Permission.STAFF)
    public void takeDown() {
        clear(records.own(), records.show(null), null);
    }

    /**
     * A picture of somebody.
     *
     * @param width one of {@link #WIDTHS}
     * @throws NotFound if there is none of that fingerprint, or it is not for the caller
     */
    @RequiresPermission(Permission.STAFF)
    public StoredFile file(UUID person, String fingerprint, int width) {
        if (!WIDTHS.contains(width) || !records.isShown(person, fingerprint)) {
            throw new NotFound("picture");
        }
        return files.open(folder(person, fingerprint) + "/" + width + ".jpg").orElseThrow(() -> new NotFound("picture"));
    }

    private void clear(UUID person, String before, String now) {
        if (before != null && !before.equals(now)) {
            files.deleteAll(folder(person, before));
        }
    }

    /** The largest that is not wider, or the smallest there is. */
    private static Rendition nearest(PreparedPicture prepared, int width) {
        return prepared.renditions().stream().filter(rendition -> rendition.width() <= width)
                .max(Comparator.comparing(Rendition::width)).orElse(prepared.renditions().get(0));
    }

    private static String folder(UUID person, String fingerprint) {
        return "people/" + person + "/" + fingerprint;
    }
}
