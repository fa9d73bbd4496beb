package vn.diemcau.portal.core.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The file store of a single server: a folder, named by {@code portal.files.dir}. */
@ApplicationScoped
public class DirectoryFileStore implements FileStore {

    /** A part of a key never begins or ends with a dot: no {@code ..}, and no clash with files being written. */
    private static final String PART = "[a-z0-9-](?:[a-z0-9.-]{0,198}[a-z0-9-])?";
    private static final Pattern KEY = Pattern.compile(PART + "(?:/" + PART + "){0,15}");
    private static final int ATTEMPTS = 3;

    private final Path root;

    /** For the proxy of the container only. */
    protected DirectoryFileStore() {
        this.root = null;
    }

    @Inject
    DirectoryFileStore(@ConfigProperty(name = "portal.files.dir") Optional<String> folder) {
        this(folder.map(Path::of).orElseGet(DirectoryFileStore::usualFolder));
    }

    /** A store in the given folder, which is made when the first file is put. */
    public DirectoryFileStore(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    private static Path usualFolder() {
        return Path.of(System.getProperty("user.home"), ".diemcau", "files");
    }

    @Override
    public void put(String key, InputStream content) {
        Path target = path(key);
        try {
            Path unfinished = unfinishedFileBeside(target);
            try {
                write(content, unfinished);
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            syncFolder(target.getParent());
        } catch (IOException e) {
            throw failure("store", key, e);
        }
    }

    @Override
    public Optional<StoredFile> open(String key) {
        Path file = path(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
            return Optional.of(new StoredFile(channel.size(), Channels.newInputStream(channel)));
        } catch (NoSuchFileException deletedJustNow) {
            return Optional.empty();
        } catch (IOException e) {
            throw failure("open", key, e);
        }
    }

    @Override
    public void delete(String key) {
        Path file = path(key);
        try {
            if (Files.isRegularFile(file)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw failure("delete", key, e);
        }
    }

    @Override
    public void deleteAll(String prefix) {
        Path folder = path(prefix != null && prefix.endsWith("/") ? prefix.substring(0, prefix.length() - 1) : prefix);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new Removal());
        } catch (IOException e) {
            throw failure("delete", prefix, e);
        }
    }

    private Path path(String key) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("Not a key of the file store: " + key);
        }
        return root.resolve(key);
    }

    /** The folder may be removed by {@link #deleteAll} between the two steps, so they are tried again. */
    private static Path unfinishedFileBeside(Path target) throws IOException {
        for (int attempt = 1;; attempt++) {
            Files.createDirectories(target.getParent());
            try {
                return Files.createTempFile(target.getParent(), ".", ".part");
            } catch (NoSuchFileException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static void write(InputStream content, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            content.transferTo(out);
            channel.force(true);
        }
    }

    /** Makes the new name itself survive a power cut. Windows offers no such thing for folders. */
    private static void syncFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (NoSuchFileException deletedJustNow) {
                return;
            }
        }
    }

    private UncheckedIOException failure(String action, String key, IOException cause) {
        return new UncheckedIOException(
                "Could not " + action + " the file " + key + " in the folder " + root + ": " + cause, cause);
    }

    /** Removes a folder from its leaves up and bears that others remove or add files meanwhile. */
    private static final class Removal extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw e;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
            if (e != null) {
                throw e;
            }
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException filledMeanwhile) {
                return FileVisitResult.CONTINUE;
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
