package vn.diemcau.portal.web.messages;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import vn.diemcau.portal.core.requests.files.Enclosure;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.frame.SentFields;

/** The files of a form while they are worked on. */
public final class SentFiles implements AutoCloseable {

    private final List<Enclosure> all = new ArrayList<>();

    /** The files in the parts {@code files} of a form; none if it has no parts. @throws Refused if they did not come whole */
    public static SentFiles of(HttpServletRequest request) {
        var files = new SentFiles();
        if (SentFields.hasParts(request)) {
            try {
                files.read(request);
            } catch (IOException | ServletException | IllegalStateException broken) {
                files.close();
                throw new Refused("files", "requests.refused.files.broken");
            }
        }
        return files;
    }

    private void read(HttpServletRequest request) throws IOException, ServletException {
        for (var part : request.getParts()) {
            if (part.getName().equals("files") && part.getSize() > 0) {
                var file = Files.createTempFile("enclosure", ".part");
                all.add(new Enclosure(part.getSubmittedFileName(), file));
                try (var content = part.getInputStream()) {
                    Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    public List<Enclosure> all() {
        return List.copyOf(all);
    }

    @Override
    public void close() {
        for (var enclosure : all) {
            try {
                Files.deleteIfExists(enclosure.file());
            } catch (IOException leftBehind) {
                enclosure.file().toFile().deleteOnExit();
            }
        }
    }
}
