package vn.diemcau.portal.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.portal.core.shared.Refused;

/** Keeps what a browser sends in a file while it is worked on, and never more of it than may be sent. */
@ApplicationScoped
public class Uploads {

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
