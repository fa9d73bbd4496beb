package vn.diemcau.portal.core.meetings.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.UUID;
import vn.diemcau.portal.core.documents.FileStore;
import vn.diemcau.portal.core.requests.files.Enclosure;
import vn.diemcau.portal.core.requests.files.EnclosureType;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.Refused;

/** Takes in the files of documents: known by their content, limited in size. */
@ApplicationScoped
class DocumentFiles {

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    private FileStore files;

    /** @throws Refused if there is none, it is too large or nothing that is taken */
    DocumentFile keep(UUID meeting, UUID document, Enclosure enclosure) {
        if (enclosure == null) {
            throw new Refused("file", "documents.refused.file");
        }
        var name = EnclosureType.lastName(enclosure.name());
        try (var content = Files.newInputStream(enclosure.file())) {
            long size = Files.size(enclosure.file());
            if (size > Documents.BYTES) {
                throw new Refused("file", "documents.refused.large", Documents.BYTES / MEGABYTE, (size + MEGABYTE - 1) / MEGABYTE);
            }
            var type = EnclosureType.of(enclosure.file()).orElseThrow(() -> new Refused("file", "documents.refused.type", name));
            var file = new DocumentFile(Ids.next(), 0, type.nameFor(name), type.mediaType(), size, Instant.now(), "");
            files.put(DocumentRows.key(meeting, document, file.id()), content);
            return file;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
