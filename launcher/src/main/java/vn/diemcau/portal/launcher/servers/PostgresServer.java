package vn.diemcau.portal.launcher.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.diemcau.portal.launcher.system.Folders;
import vn.diemcau.portal.launcher.system.Home;
import vn.diemcau.portal.launcher.system.Ports;
import vn.diemcau.portal.launcher.system.Processes;
import vn.diemcau.portal.launcher.system.Secrets;
import vn.diemcau.portal.launcher.system.StartFailure;

/**
 * PostgreSQL with its data in the home folder. It listens on 127.0.0.1 only and asks everyone for a
 * password; the superuser's is random and kept in the home folder.
 */
public final class PostgresServer implements Server {

    private static final String NAME = "PostgreSQL";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ACCESS_RULES = "host all all 127.0.0.1/32 scram-sha-256\n";

    private final Home home;
    private final int port;
    private final DatabaseSetup setup;
    private final boolean statistics;
    private final Consumer<String> onDeath;
    private final PostmasterFile postmaster;
    private final Path complete;
    private EmbeddedPostgres running;
    private boolean mayRun;
    private volatile boolean expectedToRun;
    private volatile boolean closed;

    /**
     * @param application the role with which the portal works
     * @param owner       the role that owns the portal's database and its tables
     * @param statistics  whether to load pg_stat_statements, with which tests count queries
     * @param onDeath     is told when the server ends without being asked to
     */
    public PostgresServer(Home home, int port, DatabaseRole application, DatabaseRole owner, boolean statistics,
            Consumer<String> onDeath) {
        this.home = home;
        this.port = port;
        this.setup = new DatabaseSetup(application, owner, statistics);
        this.statistics = statistics;
        this.onDeath = onDeath;
        this.postmaster = new PostmasterFile(home.postgresData());
        this.complete = home.postgresData().resolve("portal.complete");
    }

    /** The address of the portal's database on the given port of this machine. */
    public static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DatabaseSetup.DATABASE;
    }

    /** Ends a server that a killed launcher left behind on the data of this home. */
    public static void endOrphan(Home home) {
        new PostmasterFile(home.postgresData()).process().ifPresent(orphan -> Processes.interrupt(orphan, PATIENCE));
    }

    @Override
    public synchronized void start() {
        if (closed) {
            throw new StartFailure(NAME + " is not started: the launcher is ending.");
        }
        Ports.require(port, NAME, "PORTAL_DB_PORT");
        try {
            removeUnfinished();
            mayRun = true;
            running = builder().start();
            prepareDatabase();
        } catch (IOException | SQLException | IllegalStateException | ExceptionInInitializerError e) {
            stop();
            throw new StartFailure(NAME + " did not start: " + e.getMessage() + "; its log is " + log(), e);
        }
        expectedToRun = true;
        postmaster.process().ifPresent(process -> process.onExit().thenRun(this::ended));
    }

    /** What a start left that was killed while unpacking or while making the data folder. */
    private void removeUnfinished() throws IOException {
        postmaster.removeIfStale();
        if (!Files.exists(complete)) {
            Folders.delete(home.postgresData());
        }
        for (Path binaries : unpackedBinaries()) {
            if (!Files.exists(binaries.resolve(".exists"))) {
                Folders.delete(binaries);
            }
        }
    }

    private List<Path> unpackedBinaries() throws IOException {
        try (Stream<Path> list = Files.list(Folders.create(home.postgresBinaries()))) {
            return list.filter(Files::isDirectory).toList();
        }
    }

    private EmbeddedPostgres.Builder builder() {
        Folders.create(log().getParent());
        Secrets secrets = new Secrets(home.secrets());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(home.postgresBinaries().toFile())
                .setDataDirectory(home.postgresData())
                .setCleanDataDirectory(false)
                .setDataDirectoryCustomizer(data -> askForPasswords(data.toPath()))
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("pwfile", secrets.file("postgres").toString())
                .setConnectConfig("password", secrets.password("postgres"))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log().toFile()));
        return statistics ? builder.setServerConfig("shared_preload_libraries", "pg_stat_statements") : builder;
    }

    private static void askForPasswords(Path data) {
        try {
            Files.writeString(data.resolve("pg_hba.conf"), ACCESS_RULES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void prepareDatabase() throws SQLException, IOException {
        setup.createRolesAndDatabase(running.getPostgresDatabase());
        DataSource database = running.getDatabase("postgres", DatabaseSetup.DATABASE);
        setup.createExtensions(database);
        setup.handOverToOwner(database);
        if (!Files.exists(complete)) {
            Files.createFile(complete);
        }
    }

    private Path log() {
        return home.log("postgresql");
    }

    private void ended() {
        if (expectedToRun) {
            onDeath.accept(NAME + " ended by itself; its log is " + log());
        }
    }

    @Override
    public synchronized void stop() {
        expectedToRun = false;
        if (!mayRun) {
            return;
        }
        Optional<ProcessHandle> process = postmaster.process();
        if (running != null) {
            try {
                running.close();
            } catch (IOException e) {
                throw new StartFailure(NAME + " could not be stopped: " + e.getMessage(), e);
            } finally {
                running = null;
            }
        }
        process.filter(ProcessHandle::isAlive).ifPresent(survivor -> Processes.interrupt(survivor, PATIENCE));
        mayRun = false;
    }

    @Override
    public void close() {
        closed = true;
        stop();
    }
}
