package vn.diemcau.portal.core.meetings.packets;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder for the parts of a packet until it is bound. */
record WorkFolder(Path path) implements Closeable {

    static WorkFolder make() throws IOException {
        return new WorkFolder(Files.createTempDirectory("packet"));
    }

    @Override
    public void close() throws IOException {
        try (var tree = Files.walk(path)) {
            for (var entry : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(entry);
            }
        }
    }
}
