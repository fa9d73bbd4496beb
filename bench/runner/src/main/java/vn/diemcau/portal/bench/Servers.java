package vn.diemcau.portal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.diemcau.portal.launcher.system.Home;
import vn.diemcau.portal.launcher.system.ProcessRecord;

/** The processes of the servers that run in a home. */
public final class Servers {

    private final Home home;

    public Servers(Home home) {
        this.home = home;
    }

    List<ProcessHandle> portal() {
        return withChildren(recorded("portal"));
    }

    List<ProcessHandle> keycloak() {
        return withChildren(recorded("keycloak"));
    }

    /** The server and its process for each connection. */
    List<ProcessHandle> postgres() {
        try {
            String first = Files.readAllLines(home.postgresData().resolve("postmaster.pid")).get(0);
            return withChildren(ProcessHandle.of(Long.parseLong(first.strip())));
        } catch (IOException e) {
            return List.of();
        }
    }

    /** What the portal and its database have used of the processor so far. */
    Duration processorTime() {
        return Stream.concat(portal().stream(), postgres().stream())
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Optional<ProcessHandle> recorded(String name) {
        return new ProcessRecord(home.processRecord(name)).survivor();
    }

    private static List<ProcessHandle> withChildren(Optional<ProcessHandle> root) {
        return root.stream().flatMap(found -> Stream.concat(Stream.of(found), found.descendants())).toList();
    }
}
