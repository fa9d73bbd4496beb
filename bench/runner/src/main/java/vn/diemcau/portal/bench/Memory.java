package vn.diemcau.portal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Megabytes that a server occupies with all its processes, as Linux tells it.
 *
 * @param resident with pages that several processes share counted once for each
 * @param fair     with shared pages divided among those who share them
 */
public record Memory(String server, int processes, double resident, double fair) {

    private static final double KILOBYTES = 1024;

    /** Empty where there is no {@code /proc}. The load generator lives in the launcher's process. */
    static List<Memory> of(Servers servers) {
        return Stream.of(
                        of("PostgreSQL", servers.postgres()),
                        of("Keycloak", servers.keycloak()),
                        of("Open Liberty with the portal", servers.portal()),
                        of("launcher and load generator", List.of(ProcessHandle.current())))
                .filter(memory -> memory.resident() > 0).toList();
    }

    /** Of one portal server. */
    public static Memory ofPortal(Servers servers) {
        return of("Open Liberty with the portal", servers.portal());
    }

    private static Memory of(String server, List<ProcessHandle> processes) {
        return new Memory(server, processes.size(), sum(processes, "Rss:"), sum(processes, "Pss:"));
    }

    private static double sum(List<ProcessHandle> processes, String line) {
        return processes.stream().mapToDouble(process -> megabytes(process, line)).sum();
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
