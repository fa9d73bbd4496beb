package vn.diemcau.portal.web.meetings.agenda;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import vn.diemcau.portal.core.meetings.documents.Documents;
import vn.diemcau.portal.core.requests.files.Enclosure;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.frame.SentFields;

/** The one file of a form while it is worked on. @param enclosure null if there is none */
record SentFile(Enclosure enclosure) implements AutoCloseable {

    private static final long MEGABYTE = 1024L * 1024;

    /** The file in the part {@code file}. @throws Refused if it is too large or did not come whole */
    static SentFile of(HttpServletRequest request) {
        try {
            var part = SentFields.hasParts(request) ? request.getPart("file") : null;
            if (part == null || part.getSize() == 0) {
                return new SentFile(null);
            }
            if (part.getSize() > Documents.BYTES) {
                throw new Refused("file", "documents.refused.large", Documents.BYTES / MEGABYTE, (part.getSize() + MEGABYTE - 1) / MEGABYTE);
            }
            var file = Files.createTempFile("paper", ".part");
            var sent = new SentFile(new Enclosure(part.getSubmittedFileName(), file));
            try (var content = part.getInputStream()) {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException broken) {
                sent.close();
                throw broken;
            }
            return sent;
        } catch (IOException | ServletException | IllegalStateException broken) {
            throw new Refused("file", "requests.refused.files.broken");
        }
    }

    @Override
    public void close() {
        if (enclosure != null) {
            try {
                Files.deleteIfExists(enclosure.file());
            } catch (IOException leftBehind) {
                enclosure.file().toFile().deleteOnExit();
            }
        }
    }
}
