package vn.diemcau.portal.launcher.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Remembers a child on disk, so that the next launcher can end it when this one was killed.
 * The start time stands beside the id: a system gives the same id to another program sooner or later.
 */
public final class ProcessRecord {

    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    private final Path file;

    public ProcessRecord(Path file) {
        this.file = file;
    }

    public void write(ProcessHandle process) {
        Instant start = process.info().startInstant().orElse(Instant.EPOCH);
        try {
            Folders.create(file.getParent());
            Files.write(file, List.of(Long.toString(process.pid()), Long.toString(start.toEpochMilli())));
        } catch (IOException e) {
            throw new StartFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    public void forget() {
        Folders.delete(file);
    }

    /** The recorded process, if it still runs and is the same one. */
    public Optional<ProcessHandle> survivor() {
        return read().flatMap(entry -> ProcessHandle.of(entry.pid())
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().startInstant().filter(entry::startedAt).isPresent()));
    }

    private Optional<Entry> read() {
        try {
            List<String> lines = Files.readAllLines(file);
            return Optional.of(new Entry(Long.parseLong(lines.get(0)), Instant.ofEpochMilli(Long.parseLong(lines.get(1)))));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private record Entry(long pid, Instant start) {
        boolean startedAt(Instant other) {
            return Duration.between(start, other).abs().compareTo(CLOCK_TOLERANCE) <= 0;
        }
    }
}
