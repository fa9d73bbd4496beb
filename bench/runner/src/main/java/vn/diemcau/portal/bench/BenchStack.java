package vn.diemcau.portal.bench;

import java.nio.file.Path;
import vn.diemcau.portal.launcher.Stack;
import vn.diemcau.portal.launcher.StackOptions;
import vn.diemcau.portal.launcher.servers.KeycloakServer;
import vn.diemcau.portal.launcher.servers.LibertyServer;
import vn.diemcau.portal.launcher.servers.PostgresServer;
import vn.diemcau.portal.launcher.system.FolderLock;
import vn.diemcau.portal.launcher.system.Folders;
import vn.diemcau.portal.launcher.system.Home;

/** The whole stack with the references beside the portal, with fresh demo data in a home of its own. */
final class BenchStack {

    private BenchStack() {
    }

    static Stack start(Path folder) {
        Home home = new Home(folder);
        forget(home);
        Path server = Path.of(System.getProperty("portal.repository", ".")).resolve("bench/runner/target/server");
        return Stack.start(StackOptions.in(home.folder()).serverFolder(server.toAbsolutePath().normalize()).freePorts().bench());
    }

    /** Data of the last run, and servers that a killed run has left. */
    private static void forget(Home home) {
        try (FolderLock held = FolderLock.on(home.folder())) {
            LibertyServer.endOrphan(home);
            KeycloakServer.endOrphan(home);
            PostgresServer.endOrphan(home);
            home.data().forEach(Folders::delete);
        }
    }
}
