package vn.diemcau.portal.core.meetings.packets;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.diemcau.portal.core.papers.packet.PacketBinder;
import vn.diemcau.portal.core.papers.packet.PacketPart;

/**
 * A packet to be handed out; whoever asked for it closes it, then its file goes.
 *
 * @param name what it is to be called
 */
public record PacketFile(String name, Path file) implements Closeable {

    /** Binds the parts into a file of its own. */
    static PacketFile bind(String name, String title, List<PacketPart> parts) throws IOException {
        var file = Files.createTempFile("packet", ".pdf");
        boolean bound = false;
        try {
            PacketBinder.bind(title, parts, file);
            bound = true;
            return new PacketFile(name, file);
        } finally {
            if (!bound) {
                Files.deleteIfExists(file);
            }
        }
    }

    public long size() throws IOException {
        return Files.size(file);
    }

    /** Its content, to be closed. */
    public InputStream content() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
