package vn.diemcau.portal.launcher.system;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder on our class path, be it a directory of the build or a part of our jar. */
public final class ResourceTree {

    private ResourceTree() {
    }

    /** Copies all files of the resource folder below {@code target}; an absent folder is an empty one. */
    public static void copy(String resourceFolder, Path target) {
        URL url = ResourceTree.class.getClassLoader().getResource(resourceFolder);
        if (url == null) {
            return;
        }
        try {
            URI uri = url.toURI();
            if ("jar".equals(uri.getScheme())) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    copyFiles(jar.getPath("/" + resourceFolder), target);
                }
            } else {
                copyFiles(Path.of(uri), target);
            }
        } catch (IOException | URISyntaxException e) {
            throw new StartFailure("Cannot copy " + resourceFolder + " to " + target + ": " + e.getMessage(), e);
        }
    }

    private static void copyFiles(Path source, Path target) throws IOException {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(source)) {
            files = tree.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copy = target.resolve(source.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            try (InputStream content = Files.newInputStream(file)) {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
