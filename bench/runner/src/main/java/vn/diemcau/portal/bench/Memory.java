package vn.diemcau.portal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.diemcau.portal.launcher.system.Home;
import vn.diemcau.portal.launcher.system.ProcessRecord;

/** How much memory the servers of a home occupy, as Linux tells it. */
final class Memory {

    private static final double KILOBYTES = 1024;

    private final Home home;

    Memory(Home home) {
        this.home = home;
    }

    /**
     * Megabytes of a server with all its processes.
     *
     * @param resident with pages that several processes share counted once for each
     * @param fair     with shared pages divided among those who share them
     */
    record Use(String server, int processes, double resident, double fair) {
    }

    /** Empty where there is no {@code /proc}. */
    List<Use> read() {
        return Stream.of(
                        use("PostgreSQL", postgres()),
                        use("Keycloak", recorded("keycloak")),
                        use("Open Liberty with the portal", recorded("portal")),
                        use("this program", Optional.of(ProcessHandle.current())))
                .flatMap(Optional::stream).toList();
    }

    private Optional<ProcessHandle> recorded(String name) {
        return new ProcessRecord(home.processRecord(name)).survivor();
    }

    private Optional<ProcessHandle> postgres() {
        try {
            String first = Files.readAllLines(home.postgresData().resolve("postmaster.pid")).get(0);
            return ProcessHandle.of(Long.parseLong(first.strip()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Use> use(String server, Optional<ProcessHandle> root) {
        List<ProcessHandle> tree = root.stream()
                .flatMap(found -> found.equals(ProcessHandle.current()) ? Stream.of(found) : Stream.concat(Stream.of(found), found.descendants()))
                .toList();
        double resident = tree.stream().mapToDouble(process -> megabytes(process, "Rss:")).sum();
        double fair = tree.stream().mapToDouble(process -> megabytes(process, "Pss:")).sum();
        return resident > 0 ? Optional.of(new Use(server, tree.size(), resident, fair)) : Optional.empty();
    }

    private static double megabytes(ProcessHandle process, String line) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))) {
            return lines.filter(each -> each.startsWith(line)).findFirst()
                    .map(found -> Long.parseLong(found.replaceAll("\\D", "")) / KILOBYTES).orElse(0.0);
        } catch (IOException e) {
            return 0;
        }
    }
}
