package vn.diemcau.portal.web.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.portal.core.documents.PictureRefused;
import vn.diemcau.portal.core.shared.Refused;

/** Keeps what a browser sends in a file while it is worked on, and never more of it than may be sent. */
@ApplicationScoped
public class Uploads {

    /** Bytes of a file that are read at most, so that one a little too large is answered in a sentence. */
    public static final long FILE = 31_457_280;
    /** Bytes of a form with such a file. */
    public static final long FORM = FILE + 65_536;
    /** Bytes that stay in memory. */
    public static final int IN_MEMORY = 65_536;

    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    @ConfigProperty(name = "portal.pictures.max-bytes", defaultValue = "20971520")
    private long maxBytes;

    /** A file that goes when it is closed. */
    public record Upload(Path path) implements AutoCloseable {

        @Override
        public void close() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException leftBehind) {
                path.toFile().deleteOnExit();
            }
        }
    }

    /**
     * Hands over the picture in the part {@code file} of a form; the file is gone afterwards.
     *
     * @throws Refused if there is none, or it is no picture that can be taken
     */
    public void picture(HttpServletRequest request, Consumer<Path> work) throws IOException {
        var file = file(request).orElseThrow(() -> new Refused("file", "news.refused.file.missing"));
        try (var upload = keep(file.getInputStream())) {
            work.accept(upload.path());
        } catch (PictureRefused refused) {
            throw Refusals.of(refused);
        }
    }

    /** The part {@code file} of a form; nothing if the request is no whole form of that kind, or the file is missing or empty. */
    public static Optional<Part> file(HttpServletRequest request) {
        if (!String.valueOf(request.getContentType()).startsWith("multipart/form-data")) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(request.getPart("file")).filter(file -> file.getSize() > 0);
        } catch (IOException | ServletException | IllegalStateException broken) {
            return Optional.empty();
        }
    }

    /** @throws Refused if there is more than the limit */
    public Upload keep(InputStream content) {
        try {
            var file = Files.createTempFile("upload", ".part");
            long size = copy(content, file);
            if (size > maxBytes) {
                Files.delete(file);
                throw new Refused("file", "news.refused.file.large", maxBytes / MEGABYTE);
            }
            return new Upload(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private long copy(InputStream content, Path file) throws IOException {
        try (content; var out = Files.newOutputStream(file)) {
            var buffer = new byte[64 * 1024];
            long size = 0;
            int read;
            while (size <= maxBytes && (read = content.read(buffer)) >= 0) {
                out.write(buffer, 0, read);
                size += read;
            }
            return size;
        }
    }
}
