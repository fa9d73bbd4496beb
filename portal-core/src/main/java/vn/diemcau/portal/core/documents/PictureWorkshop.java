package vn.diemcau.portal.core.documents;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.portal.core.shared.Fingerprint;

/**
 * Turns an uploaded picture into the sizes that the pages show.
 *
 * <p>Nothing of the upload itself is ever shown: every rendition is encoded anew from the pixels, so places,
 * names and hidden content stay behind. What an upload is, its content alone decides; its size in pixels is
 * known and checked before anything is decoded. Few pictures are decoded at the same time, the others wait.
 */
@ApplicationScoped
public class PictureWorkshop {

    private static final int AT_THE_SAME_TIME = 2;
    /** The longest side the formats other than PNG can have; a single row of pixels must fit into memory, too. */
    private static final int LONGEST_SIDE = 65_535;
    /** From here on a picture that has to be decoded as a whole waits for others of its kind. */
    private static final long LARGE_PICTURE = 8_000_000;

    private final long maxBytes;
    private final long maxPixels;
    private final Semaphore room = new Semaphore(AT_THE_SAME_TIME, true);
    private final Semaphore roomForLarge = new Semaphore(1, true);

    /** For the proxy of the container only. */
    protected PictureWorkshop() {
        this(0, 0);
    }

    @Inject
    public PictureWorkshop(
            @ConfigProperty(name = "portal.pictures.max-bytes", defaultValue = "20971520") long maxBytes,
            @ConfigProperty(name = "portal.pictures.max-pixels", defaultValue = "80000000") long maxPixels) {
        this.maxBytes = Math.min(maxBytes, Integer.MAX_VALUE - 64L);
        this.maxPixels = maxPixels;
    }

    /**
     * Checks the upload and makes its renditions.
     *
     * @throws PictureRefused if it is not a picture that is taken
     * @throws UncheckedIOException if the file cannot be read
     */
    public PreparedPicture prepare(Path upload) {
        refuseTooLarge(upload);
        room.acquireUninterruptibly();
        try {
            return prepare(bytes(upload));
        } finally {
            room.release();
        }
    }

    private void refuseTooLarge(Path upload) {
        try {
            long size = Files.size(upload);
            if (size > maxBytes) {
                throw PictureRefused.tooLarge(maxBytes, size);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the upload " + upload, e);
        }
    }

    private byte[] bytes(Path upload) {
        try (InputStream in = Files.newInputStream(upload)) {
            return in.readNBytes((int) maxBytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the upload " + upload, e);
        }
    }

    private PreparedPicture prepare(byte[] upload) {
        PictureInspection picture = PictureInspection.of(upload, this::checkSize);
        PictureOrientation orientation = PictureOrientation.of(picture.exif());
        List<PreparedPicture.Rendition> renditions = developInTurn(picture, orientation);
        return orientation.swapsSides()
                ? new PreparedPicture(picture.height(), picture.width(), Fingerprint.sha256(upload), renditions)
                : new PreparedPicture(picture.width(), picture.height(), Fingerprint.sha256(upload), renditions);
    }

    private void checkSize(long width, long height) {
        if (width == 0 || height == 0) {
            throw PictureRefused.unreadable("A picture without a size");
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > maxPixels) {
            throw PictureRefused.tooManyPixels(maxPixels, width, height);
        }
    }

    private List<PreparedPicture.Rendition> developInTurn(PictureInspection picture, PictureOrientation orientation) {
        if (!picture.wholeInMemory() || (long) picture.width() * picture.height() < LARGE_PICTURE) {
            return develop(picture, orientation);
        }
        roomForLarge.acquireUninterruptibly();
        try {
            return develop(picture, orientation);
        } finally {
            roomForLarge.release();
        }
    }

    /** Decoders fail in many ways on damaged files; none of them is the fault of this program. */
    private static List<PreparedPicture.Rendition> develop(PictureInspection picture, PictureOrientation orientation) {
        try {
            BufferedImage decoded = PictureDecoder.decode(picture);
            return PictureDarkroom.develop(decoded, orientation);
        } catch (IOException | RuntimeException e) {
            throw PictureRefused.unreadable(e);
        }
    }
}
