package vn.diemcau.portal.core.papers.packet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A part of a packet.
 *
 * @param title of its bookmark
 * @param file  a PDF, or whatever somebody has handed in as one; null for what is only named, on a sheet of its own
 * @param about lines of that sheet, which stands in for a file that cannot be bound in: what it is, and where it is to be found
 */
public record PacketPart(String title, Path file, List<String> about) {

    public PacketPart {
        about = List.copyOf(about);
    }

    public PacketPart(String title, Path file) {
        this(title, file, List.of());
    }

    /** A part written here; its file lies in the folder. */
    public static PacketPart written(String title, byte[] content, Path folder) throws IOException {
        return new PacketPart(title, Files.write(Files.createTempFile(folder, "part", ".pdf"), content));
    }

    /** The same without its file. */
    PacketPart named() {
        return new PacketPart(title, null, about);
    }
}
