package vn.diemcau.portal.core.meetings.packets;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A packet to be handed out; whoever asked for it closes it, then its file goes.
 *
 * @param name what it is to be called
 */
public record PacketFile(String name, Path file) implements Closeable {

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
