package vn.diemcau.portal.bench;

import java.nio.file.Path;
import java.util.Map;
import vn.diemcau.portal.launcher.Stack;
import vn.diemcau.portal.launcher.StackOptions;
import vn.diemcau.portal.launcher.servers.KeycloakServer;
import vn.diemcau.portal.launcher.servers.LibertyServer;
import vn.diemcau.portal.launcher.servers.PostgresServer;
import vn.diemcau.portal.launcher.system.FolderLock;
import vn.diemcau.portal.launcher.system.Folders;
import vn.diemcau.portal.launcher.system.Home;

/** The whole stack with the references beside the portal, with fresh demo data in a home of its own. */
public final class BenchStack {

    private BenchStack() {
    }

    static Stack start(Path folder) {
        return start(folder, Map.of());
    }

    /** @param environment what the portal is told besides */
    public static Stack start(Path folder, Map<String, String> environment) {
        Home home = new Home(folder);
        forget(home);
        Path server = Path.of(System.getProperty("portal.repository", ".")).resolve("bench/runner/target/server");
        StackOptions options = StackOptions.in(home.folder()).serverFolder(server.toAbsolutePath().normalize()).freePorts().bench();
        environment.forEach(options::environment);
        return Stack.start(options);
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
