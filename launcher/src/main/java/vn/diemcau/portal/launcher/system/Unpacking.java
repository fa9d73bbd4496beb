package vn.diemcau.portal.launcher.system;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Unpacks a distribution once. The work is done in a folder aside that is renamed at the end,
 * so a start that is killed half-way leaves nothing that looks complete.
 */
public final class Unpacking {

    private Unpacking() {
    }

    /** Brings the one folder that the zip holds to {@code target}, unless it is there already. */
    public static void once(Distribution distribution, Path target, Console console) {
        if (Files.isDirectory(target)) {
            return;
        }
        console.line("Unpacking " + distribution.name() + " " + distribution.version() + " (only once) ...");
        Path aside = target.resolveSibling(".unpacking-" + target.getFileName());
        Folders.delete(aside);
        try {
            unzip(distribution.zip(), Folders.create(aside));
            Files.move(onlyFolderIn(aside), target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartFailure("Cannot unpack " + distribution.zip() + ": " + e.getMessage(), e);
        } finally {
            Folders.delete(aside);
        }
    }

    private static void unzip(Path zip, Path target) throws IOException {
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : Collections.list(archive.entries())) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("the entry " + entry.getName() + " points outside");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    try (InputStream content = archive.getInputStream(entry)) {
                        Files.copy(content, path);
                    }
                    makeProgramExecutable(path);
                }
            }
        }
    }

    /** The class library does not tell the modes kept in a zip; programs are those in a folder {@code bin}. */
    private static void makeProgramExecutable(Path path) throws IOException {
        String name = path.getFileName().toString();
        boolean program = path.getParent().endsWith("bin") && (!name.contains(".") || name.endsWith(".sh"));
        if (program && !path.toFile().setExecutable(true)) {
            throw new IOException(path + " cannot be made executable");
        }
    }

    private static Path onlyFolderIn(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            List<Path> found = list.filter(Files::isDirectory).toList();
            if (found.size() != 1) {
                throw new IOException("one folder was expected, found " + found.size());
            }
            return found.get(0);
        }
    }
}
