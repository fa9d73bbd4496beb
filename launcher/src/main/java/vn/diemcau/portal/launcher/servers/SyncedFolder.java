package vn.diemcau.portal.launcher.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a folder hold what another one holds. Only files that differ are written, and only files that
 * an earlier run had put there are removed: what the server writes itself stays.
 */
final class SyncedFolder {

    private static final String LIST = ".synced";

    private final Path source;
    private final Path target;

    SyncedFolder(Path source, Path target) {
        this.source = source;
        this.target = target;
    }

    /** Returns the names of files that were written or removed, with slashes, relative to the folder. */
    Set<String> sync() throws IOException {
        Set<String> wanted = namesIn(source);
        Set<String> changed = new LinkedHashSet<>();
        Files.createDirectories(target);
        for (String name : wanted) {
            if (differs(name)) {
                copy(name);
                changed.add(name);
            }
        }
        for (String name : putEarlier()) {
            if (!wanted.contains(name) && Files.deleteIfExists(target.resolve(name))) {
                changed.add(name);
            }
        }
        Files.write(target.resolve(LIST), wanted);
        return changed;
    }

    private boolean differs(String name) throws IOException {
        Path copy = target.resolve(name);
        return !Files.isRegularFile(copy) || Files.mismatch(source.resolve(name), copy) >= 0;
    }

    private void copy(String name) throws IOException {
        Path copy = target.resolve(name);
        Files.createDirectories(copy.getParent());
        Path aside = copy.resolveSibling(copy.getFileName() + ".part");
        Files.copy(source.resolve(name), aside, StandardCopyOption.REPLACE_EXISTING);
        Files.move(aside, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    private List<String> putEarlier() throws IOException {
        Path list = target.resolve(LIST);
        return Files.exists(list) ? Files.readAllLines(list) : List.of();
    }

    private static Set<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
