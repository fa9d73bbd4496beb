package vn.diemcau.portal.core.requests.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import vn.diemcau.portal.core.shared.Refused;

/**
 * A file that can be taken: small enough, of a kind that is known by its content.
 *
 * @param name ends with what the file is, whatever it was called
 * @param type its media type
 * @param size in bytes
 */
public record CheckedEnclosure(String name, String type, long size) {

    /** Files that are sent along at once at most. */
    public static final int FILES = 5;
    /** Bytes of one file at most. */
    public static final long BYTES = 10L * 1024 * 1024;

    private static final long MEGABYTE = 1024L * 1024;

    /** @throws Refused if it is too large or nothing that is taken */
    public static CheckedEnclosure of(Enclosure enclosure) {
        var name = EnclosureType.lastName(enclosure.name());
        try {
            long size = Files.size(enclosure.file());
            if (size > BYTES) {
                throw new Refused("files", "requests.refused.files.large", name, BYTES / MEGABYTE);
            }
            var type = EnclosureType.of(enclosure.file()).orElseThrow(() -> new Refused("files", "requests.refused.files.type", name));
            return new CheckedEnclosure(type.nameFor(name), type.mediaType(), size);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
