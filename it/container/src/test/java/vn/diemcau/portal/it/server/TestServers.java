package vn.diemcau.portal.it.server;

import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import vn.diemcau.portal.launcher.servers.Database;
import vn.diemcau.portal.launcher.servers.DatabaseRole;
import vn.diemcau.portal.launcher.servers.PostgresServer;
import vn.diemcau.portal.launcher.system.Console;
import vn.diemcau.portal.launcher.system.Distribution;
import vn.diemcau.portal.launcher.system.FolderLock;
import vn.diemcau.portal.launcher.system.Folders;
import vn.diemcau.portal.launcher.system.Home;
import vn.diemcau.portal.launcher.system.Ports;
import vn.diemcau.portal.launcher.system.Unpacking;

/**
 * An empty PostgreSQL and a server folder for Open Liberty, made before the first test and gone after the last. What is
 * only unpacked stays in {@code .run} for the next time.
 */
public final class TestServers implements LauncherSessionListener {

    private static final DatabaseRole APPLICATION = new DatabaseRole("portal", "secret");
    private static final DatabaseRole OWNER = new DatabaseRole("portal_owner", "hidden");

    private FolderLock lock;
    private PostgresServer postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        var repository = Path.of(System.getProperty("portal.repository")).toAbsolutePath().normalize();
        var home = new Home(repository.resolve(".run/container-tests"));
        lock = FolderLock.on(home.folder());
        Folders.delete(LibertyFolder.of(home));
        int databasePort = Ports.free();
        startDatabase(home, databasePort);
        var liberty = Distribution.liberty(repository);
        var wlp = home.liberty(liberty.version());
        Unpacking.once(liberty, wlp, Console.silent());
        new LibertyFolder(repository, home).prepare(new Database(PostgresServer.url(databasePort), APPLICATION, OWNER));
        System.setProperty("portal.it.liberty", wlp.toString());
    }

    /** Every run begins with nothing, so that tests lean on no earlier one. */
    private void startDatabase(Home home, int port) {
        PostgresServer.endOrphan(home);
        Folders.delete(home.postgresData());
        Folders.delete(home.files());
        postgres = new PostgresServer(home, port, APPLICATION, OWNER, true, System.err::println);
        postgres.start();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            postgres.close();
        }
        if (lock != null) {
            lock.close();
        }
    }
}
