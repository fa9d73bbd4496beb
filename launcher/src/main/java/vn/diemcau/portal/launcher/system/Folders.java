package vn.diemcau.portal.launcher.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Making and removing folders. */
public final class Folders {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private Folders() {
    }

    public static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StartFailure("Cannot create the folder " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Creates a folder that only its owner may look into, where the system knows such a thing. */
    public static Path createPrivate(Path folder) {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        try {
            create(folder.toAbsolutePath().getParent());
            return posix ? Files.createDirectory(folder, OWNER_ONLY) : Files.createDirectory(folder);
        } catch (IOException e) {
            throw new StartFailure("Cannot create the folder " + folder + ": " + e.getMessage(), e);
        }
    }

    public static boolean exists(Path folder) {
        return Files.isDirectory(folder);
    }

    /** Removes a file or a folder with all it holds; links are removed, not followed. */
    public static void delete(Path path) {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            for (Path each : deepestFirst(path)) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new StartFailure("Cannot delete " + path + ": " + e.getMessage(), e);
        }
    }

    private static List<Path> deepestFirst(Path root) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
