package vn.diemcau.portal.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import vn.diemcau.portal.launcher.servers.Database;
import vn.diemcau.portal.launcher.servers.Identity;
import vn.diemcau.portal.launcher.servers.KeycloakServer;
import vn.diemcau.portal.launcher.servers.LibertyServer;
import vn.diemcau.portal.launcher.servers.PostgresServer;
import vn.diemcau.portal.launcher.servers.Server;
import vn.diemcau.portal.launcher.system.Console;
import vn.diemcau.portal.launcher.system.Distribution;
import vn.diemcau.portal.launcher.system.DiskSpace;
import vn.diemcau.portal.launcher.system.FolderLock;
import vn.diemcau.portal.launcher.system.Folders;
import vn.diemcau.portal.launcher.system.Home;
import vn.diemcau.portal.launcher.system.Ports;
import vn.diemcau.portal.launcher.system.StartFailure;

/**
 * The running stack. It ends with {@link #close()} or with this Java process, whatever comes first.
 *
 * <pre>
 * try (Stack stack = Stack.start(StackOptions.in(home).freePorts().quiet())) {
 *     browser.open(stack.portalUrl());
 * }
 * </pre>
 *
 * Single servers can be stopped and started again, to see how the portal bears it.
 */
public final class Stack implements AutoCloseable {

    private final StackOptions options;
    private final Console console;
    private final int portalPort;
    private final int keycloakPort;
    private final int keycloakPublicPort;
    private final int databasePort;
    private final String portalUrl;
    private final Database database;
    private final Identity identity;
    private final Optional<PostgresServer> postgres;
    private final Optional<KeycloakServer> keycloak;
    private final LibertyServer portal;
    private final CompletableFuture<String> death = new CompletableFuture<>();
    private final Thread hook = new Thread(this::stopEverything, "stop-the-stack");
    private FolderLock lock;
    private volatile boolean closing;

    private Stack(StackOptions options) {
        this.options = options;
        console = options.isQuiet() ? Console.silent() : Console.on(System.out);
        portalPort = chosen(options.portalPort());
        keycloakPort = chosen(options.keycloakPort());
        keycloakPublicPort = options.keycloakPublicPort().orElse(keycloakPort);
        databasePort = chosen(options.databasePort());
        portalUrl = options.publicUrl().orElse("http://localhost:" + portalPort);
        database = options.externalDatabase().orElseGet(() -> new Database(
                PostgresServer.url(databasePort), options.databaseApplication(), options.databaseOwner()));
        identity = options.externalIdentity().orElseGet(() -> new Identity(
                KeycloakServer.issuer(keycloakPublicPort), new Identity.Client("portal", "portal-demo-secret"),
                new Identity.Client("portal-accounts", "portal-accounts-demo-secret")));
        postgres = options.externalDatabase().isPresent() ? Optional.empty() : Optional.of(newPostgres());
        keycloak = options.externalIdentity().isPresent() ? Optional.empty() : Optional.of(newKeycloak());
        portal = newPortal();
    }

    private static int chosen(int port) {
        return port == 0 ? Ports.free() : port;
    }

    private PostgresServer newPostgres() {
        return new PostgresServer(options.home(), databasePort, database.application(), database.owner(),
                options.hasQueryStatistics(), death::complete);
    }

    private KeycloakServer newKeycloak() {
        return new KeycloakServer(options.home(), Distribution.keycloak(options.repository()), keycloakPort,
                keycloakPublicPort, portalUrl, options.isBench(), console, death::complete);
    }

    private LibertyServer newPortal() {
        return new LibertyServer(options.home(), Distribution.liberty(options.repository()), options.serverFolder(),
                portalPort, PortalEnvironment.of(options, portalPort, portalUrl, database, identity),
                console, death::complete);
    }

    /**
     * A further portal server with the same database, accounts and files; not started yet. Whoever asks for it ends it.
     *
     * @param other where it keeps what is its own
     */
    public LibertyServer furtherPortal(Home other, int port) {
        Map<String, String> environment = PortalEnvironment.of(options, port, "http://localhost:" + port, database, identity);
        environment.put("PORTAL_HOME", other.folder().toString());
        return new LibertyServer(other, Distribution.liberty(options.repository()), options.serverFolder(), port, environment, console,
                death::complete);
    }

    /** Returns when everything answers; when something does not start, what had been started is stopped again. */
    public static Stack start(StackOptions options) {
        Stack stack = new Stack(options);
        try {
            stack.startEverything();
            return stack;
        } catch (StartFailure e) {
            if (stack.closing) {
                throw new StoppedWhileStarting();
            }
            stack.close();
            throw e;
        }
    }

    private void startEverything() {
        Home home = options.home();
        lock = FolderLock.on(home.folder());
        Runtime.getRuntime().addShutdownHook(hook);
        DiskSpace.require(home.folder(), isFirstStart());
        Orphans.end(home);
        new ParallelStart(List.of(this::startKeycloak, this::startDatabaseAndPortal)).run();
    }

    private boolean isFirstStart() {
        List<Path> unpacked = new ArrayList<>(List.of(options.home().liberty(Distribution.liberty(options.repository()).version())));
        keycloak.ifPresent(present ->
                unpacked.add(options.home().keycloak(Distribution.keycloak(options.repository()).version())));
        return !unpacked.stream().allMatch(Folders::exists);
    }

    private void startDatabaseAndPortal() {
        startDatabase();
        startPortal();
    }

    public void startDatabase() {
        postgres.ifPresent(server -> timed("PostgreSQL 18 on port " + databasePort, server));
    }

    public void startKeycloak() {
        keycloak.ifPresent(server -> timed("Keycloak on port " + keycloakPort, server));
    }

    public void startPortal() {
        timed("Portal on port " + portalPort, portal);
    }

    private void timed(String what, Server server) {
        long startedAt = System.nanoTime();
        server.start();
        console.ready(what, startedAt);
    }

    public void stopDatabase() {
        postgres.ifPresent(Server::stop);
    }

    public void stopKeycloak() {
        keycloak.ifPresent(Server::stop);
    }

    public void stopPortal() {
        portal.stop();
    }

    /** As if the machine of the portal had lost its power. */
    public void killPortal() {
        portal.kill();
    }

    public void restartPortal() {
        stopPortal();
        startPortal();
    }

    /** The address that browsers use. */
    public String portalUrl() {
        return portalUrl;
    }

    public Database database() {
        return database;
    }

    public Identity identity() {
        return identity;
    }

    /** Waits until a server ends without being asked to, and says which. */
    String awaitDeath() {
        return death.join();
    }

    @Override
    public void close() {
        stopEverything();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // This Java process is ending already, and with it the hook.
        }
    }

    /** In the order in which they lean on each other. */
    private synchronized void stopEverything() {
        if (!closing && lock != null) {
            console.line("Stopping ...");
        }
        closing = true;
        portal.close();
        keycloak.ifPresent(Server::close);
        postgres.ifPresent(Server::close);
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }
}
