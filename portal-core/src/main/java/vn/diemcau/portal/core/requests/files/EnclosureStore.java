package vn.diemcau.portal.core.requests.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.documents.FileExchange;
import vn.diemcau.portal.core.documents.FileStore;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.Refused;

/** Keeps the files of a message within the transaction that keeps the message: both stay or neither. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EnclosureStore {

    /** Files with one message at most. */
    public static final int FILES = 5;
    /** Bytes of one file at most. */
    public static final long BYTES = 10L * 1024 * 1024;

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    private FileRecords records;

    @Inject
    private FileStore files;

    @Inject
    private FileExchange exchange;

    /**
     * @param entry the words with which they came
     * @throws Refused if there are too many, or one is too large or nothing that is taken
     */
    public void keep(UUID entry, List<Enclosure> enclosures) {
        if (enclosures.size() > FILES) {
            throw new Refused("files", "requests.refused.files.many", FILES);
        }
        if (!enclosures.isEmpty()) {
            exchange.replace("", FileRecords.folder(entry));
        }
        enclosures.forEach(enclosure -> keep(entry, enclosure));
    }

    private void keep(UUID entry, Enclosure enclosure) {
        var name = EnclosureType.lastName(enclosure.name());
        try (var content = Files.newInputStream(enclosure.file())) {
            long size = Files.size(enclosure.file());
            if (size > BYTES) {
                throw new Refused("files", "requests.refused.files.large", name, BYTES / MEGABYTE);
            }
            var type = EnclosureType.of(enclosure.file()).orElseThrow(() -> new Refused("files", "requests.refused.files.type", name));
            var file = new RequestFile(Ids.next(), type.nameFor(name), type.mediaType(), size);
            files.put(FileRecords.key(entry, file.id()), content);
            records.add(entry, file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
