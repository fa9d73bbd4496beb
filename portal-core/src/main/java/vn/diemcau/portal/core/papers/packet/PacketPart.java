package vn.diemcau.portal.core.papers.packet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a packet.
 *
 * @param title of its bookmark
 * @param file  a PDF, or whatever somebody has handed in as one
 */
public record PacketPart(String title, Path file) {

    /** A part written here; its file lies in the folder. */
    public static PacketPart written(String title, byte[] content, Path folder) throws IOException {
        return new PacketPart(title, Files.write(Files.createTempFile(folder, "part", ".pdf"), content));
    }
}
