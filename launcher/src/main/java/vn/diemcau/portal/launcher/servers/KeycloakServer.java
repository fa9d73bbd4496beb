package vn.diemcau.portal.launcher.servers;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import vn.diemcau.portal.launcher.system.Console;
import vn.diemcau.portal.launcher.system.Distribution;
import vn.diemcau.portal.launcher.system.Home;
import vn.diemcau.portal.launcher.system.Java;
import vn.diemcau.portal.launcher.system.Ports;
import vn.diemcau.portal.launcher.system.ProcessRecord;
import vn.diemcau.portal.launcher.system.Processes;
import vn.diemcau.portal.launcher.system.ResourceTree;
import vn.diemcau.portal.launcher.system.Unpacking;

/**
 * Keycloak in development mode with the realm {@code hospital}. Its Java process is started directly,
 * as {@code kc.sh} does it, so that one process id stands for the server on every system.
 */
public final class KeycloakServer implements Server {

    private static final String NAME = "Keycloak";
    private static final String RECORD = "keycloak";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** Keycloak has adapted itself to its options and asks to be started again. */
    private static final int START_AGAIN = 10;

    private final Home home;
    private final Distribution distribution;
    private final int port;
    private final int publicPort;
    private final String portalUrl;
    private final boolean fullSpeed;
    private final Console console;
    private final ChildProcess child;

    /**
     * @param publicPort the port by which it is reached; the same as the port unless something stands in front of it
     * @param fullSpeed false starts sooner but leaves the code less optimised, which suits development
     */
    public KeycloakServer(Home home, Distribution distribution, int port, int publicPort, String portalUrl,
            boolean fullSpeed, Console console, Consumer<String> onDeath) {
        this.home = home;
        this.distribution = distribution;
        this.port = port;
        this.publicPort = publicPort;
        this.portalUrl = portalUrl;
        this.fullSpeed = fullSpeed;
        this.console = console;
        this.child = new ChildProcess(NAME, home.log("keycloak"), record(home), console, onDeath);
    }

    private static ProcessRecord record(Home home) {
        return new ProcessRecord(home.processRecord(RECORD));
    }

    public static void endOrphan(Home home) {
        record(home).survivor().ifPresent(orphan -> Processes.end(orphan, Duration.ofSeconds(30)));
    }

    public static String issuer(int port) {
        return address(port) + "/realms/hospital";
    }

    private static String address(int port) {
        return "http://localhost:" + port;
    }

    @Override
    public void start() {
        child.prepare();
        Ports.require(port, NAME, "PORTAL_KEYCLOAK_PORT");
        Path folder = home.keycloak(distribution.version());
        Unpacking.once(distribution, folder, console);
        ResourceTree.copy("keycloak/themes", folder.resolve("themes"));
        RealmFile realm = RealmFile.forPortalAt(portalUrl);
        realm.prepare(folder.resolve("data/import"), home.keycloakData());
        run(folder);
        realm.rememberImport(home.keycloakData());
    }

    private void run(Path folder) {
        URI realm = URI.create(issuer(port).replace("localhost", "127.0.0.1") + "/.well-known/openid-configuration");
        child.launch(command(folder, false), environment(), folder);
        OptionalInt exit = child.awaitReady(realm, PATIENCE);
        if (exit.isPresent() && exit.getAsInt() == START_AGAIN) {
            child.launch(command(folder, true), environment(), folder);
            exit = child.awaitReady(realm, PATIENCE);
        }
        if (exit.isPresent()) {
            throw child.endedEarly(exit.getAsInt());
        }
    }

    private List<String> command(Path folder, boolean adapted) {
        List<String> command = new ArrayList<>(List.of(Java.program(),
                "-Xms64m", "-Xmx512m", "-XX:MaxMetaspaceSize=256m", "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US"));
        if (!fullSpeed) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        if (adapted) {
            command.add("-Dkc.config.built=true");
        }
        command.addAll(List.of(
                "-Dkc.home.dir=" + folder, "-Djboss.server.config.dir=" + folder.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-cp", folder.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments());
        return command;
    }

    private List<String> arguments() {
        return List.of("start-dev", "--import-realm",
                "--http-host=127.0.0.1", "--http-port=" + port, "--hostname=" + address(publicPort),
                "--health-enabled=true", "--http-management-health-enabled=false",
                "--db-url=jdbc:h2:file:" + home.keycloakData().resolve("h2/keycloak").toString().replace('\\', '/')
                        + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE");
    }

    /** The administrator of Keycloak itself, for this machine only. */
    private static Map<String, String> environment() {
        return Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
    }

    @Override
    public void stop() {
        child.stop();
    }

    @Override
    public void close() {
        child.close();
    }
}
