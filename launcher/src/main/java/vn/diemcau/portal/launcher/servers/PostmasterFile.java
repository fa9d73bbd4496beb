package vn.diemcau.portal.launcher.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The file {@code postmaster.pid} in which a running PostgreSQL names itself: the process id in the
 * first line, its data folder in the second. After a crash it stays behind, and its number may by then
 * belong to any program, so it is believed only when that program is a PostgreSQL.
 */
final class PostmasterFile {

    private final Path data;
    private final Path file;

    PostmasterFile(Path data) {
        this.data = data;
        this.file = data.resolve("postmaster.pid");
    }

    /** The PostgreSQL that works on this data folder now, if there is one. */
    Optional<ProcessHandle> process() {
        return pid().flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> isPostgres(process.info().command()));
    }

    /** Removes the file when nobody stands behind it: PostgreSQL would refuse to start otherwise. */
    void removeIfStale() throws IOException {
        if (process().isEmpty()) {
            Files.deleteIfExists(file);
        }
    }

    /** The process id, if the file is readable and speaks of this data folder. */
    Optional<Long> pid() {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            boolean ours = lines.size() > 1 && Files.isSameFile(Path.of(lines.get(1)), data);
            return ours ? Optional.of(Long.valueOf(lines.get(0).trim())) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    static boolean isPostgres(Optional<String> command) {
        return command.map(Path::of)
                .map(path -> path.getFileName().toString())
                .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                .isPresent();
    }
}
