package vn.diemcau.portal.launcher.servers;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import vn.diemcau.portal.launcher.system.Console;
import vn.diemcau.portal.launcher.system.Distribution;
import vn.diemcau.portal.launcher.system.Folders;
import vn.diemcau.portal.launcher.system.Home;
import vn.diemcau.portal.launcher.system.Java;
import vn.diemcau.portal.launcher.system.OperatingSystem;
import vn.diemcau.portal.launcher.system.Ports;
import vn.diemcau.portal.launcher.system.ProcessRecord;
import vn.diemcau.portal.launcher.system.Processes;
import vn.diemcau.portal.launcher.system.Secrets;
import vn.diemcau.portal.launcher.system.StartFailure;
import vn.diemcau.portal.launcher.system.Unpacking;

/** Open Liberty with the portal in it, as the module {@code ear} has assembled it. */
public final class LibertyServer implements Server {

    private static final String NAME = "The portal";
    private static final String RECORD = "portal";
    private static final String SERVER = "portal";
    /** Demo data of a large hospital takes minutes to write; a server that dies is noticed at once anyway. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Home home;
    private final Distribution distribution;
    private final Path assembled;
    private final int port;
    private final Map<String, String> environment;
    private final Console console;
    private final ChildProcess child;

    /**
     * @param assembled   the server folder of the build: server.xml, libraries, apps/portal.ear
     * @param environment what the portal reads from its environment
     */
    public LibertyServer(Home home, Distribution distribution, Path assembled, int port, Map<String, String> environment,
            Console console, Consumer<String> onDeath) {
        this.home = home;
        this.distribution = distribution;
        this.assembled = assembled;
        this.port = port;
        this.environment = environment;
        this.console = console;
        this.child = new ChildProcess(NAME, home.log("portal"), record(home), console, onDeath);
    }

    private static ProcessRecord record(Home home) {
        return new ProcessRecord(home.processRecord(RECORD));
    }

    public static void endOrphan(Home home) {
        record(home).survivor().ifPresent(orphan -> Processes.end(orphan, Duration.ofSeconds(40)));
    }

    @Override
    public void start() {
        child.prepare();
        Ports.require(port, "the portal", "PORTAL_HTTP_PORT");
        Path wlp = home.liberty(distribution.version());
        Unpacking.once(distribution, wlp, console);
        assemble(wlp.resolve("usr/servers").resolve(SERVER));
        child.launch(command(wlp), fullEnvironment(), wlp);
        OptionalInt exit = child.awaitReady(URI.create("http://127.0.0.1:" + port + "/health/ready"), PATIENCE);
        if (exit.isPresent()) {
            throw child.endedEarly(exit.getAsInt());
        }
    }

    private void assemble(Path server) {
        if (!Files.exists(assembled.resolve("server.xml"))) {
            throw new StartFailure("There is no server.xml in " + assembled + "; build the module ear first.");
        }
        try {
            Set<String> changed = new SyncedFolder(assembled, server).sync();
            if (changed.stream().anyMatch(name -> name.endsWith(".ear"))) {
                Folders.delete(server.resolve("workarea"));
                Folders.delete(server.resolve("apps/expanded"));
            }
            setPassword(server);
        } catch (IOException e) {
            throw new StartFailure("Cannot write to " + server + ": " + e.getMessage(), e);
        }
    }

    /** Keys made under another password, before a reset, cannot be read any more: nobody could log in. */
    private void setPassword(Path server) throws IOException {
        Path file = server.resolve("server.env");
        String line = "keystore_password=" + new Secrets(home.secrets()).password("keystore") + "\n";
        if (!Files.exists(file) || !Files.readString(file).equals(line)) {
            Folders.delete(server.resolve("resources/security"));
            Files.writeString(file, line);
        }
    }

    private static List<String> command(Path wlp) {
        return OperatingSystem.isWindows()
                ? List.of("cmd", "/c", wlp.resolve("bin\\server.bat").toString(), "run", SERVER)
                : List.of(wlp.resolve("bin/server").toString(), "run", SERVER);
    }

    private Map<String, String> fullEnvironment() {
        Map<String, String> all = new HashMap<>(environment);
        all.put("JAVA_HOME", Java.home());
        return all;
    }

    @Override
    public void stop() {
        child.stop();
    }

    /** Ends it by force, to see how pages, data and the next start bear it. */
    public void kill() {
        child.kill();
    }

    @Override
    public void close() {
        child.close();
    }
}
