package vn.diemcau.portal.core.requests.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

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
    private static final int NAME = 150;

    /** @throws Refused if it is too large or nothing that is taken */
    public static CheckedEnclosure of(Enclosure enclosure) {
        var name = nameOf(enclosure);
        try {
            long size = Files.size(enclosure.file());
            if (size > BYTES) {
                throw new Refused("files", "requests.refused.files.large", name, BYTES / MEGABYTE);
            }
            var type = EnclosureType.of(enclosure.file()).orElseThrow(() -> new Refused("files", "requests.refused.files.type", name));
            return new CheckedEnclosure(named(name, type), type.mediaType(), size);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String nameOf(Enclosure enclosure) {
        var line = Texts.line(enclosure.name());
        var name = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1).replaceAll("[\"*:<>?|]", "_");
        return name.isEmpty() ? "?" : name;
    }

    private static String named(String name, EnclosureType type) {
        var ending = '.' + type.ending();
        boolean fits = name.toLowerCase().endsWith(ending) || type == EnclosureType.JPEG && name.toLowerCase().endsWith(".jpeg");
        var cut = name.substring(0, Math.min(name.length(), NAME - ending.length()));
        return fits && name.length() <= NAME ? name : cut + ending;
    }
}
