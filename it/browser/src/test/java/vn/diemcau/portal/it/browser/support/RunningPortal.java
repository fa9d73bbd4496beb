package vn.diemcau.portal.it.browser.support;

import java.nio.file.Path;
import vn.diemcau.portal.launcher.Stack;
import vn.diemcau.portal.launcher.StackOptions;
import vn.diemcau.portal.launcher.servers.KeycloakServer;
import vn.diemcau.portal.launcher.servers.LibertyServer;
import vn.diemcau.portal.launcher.servers.PostgresServer;
import vn.diemcau.portal.launcher.system.FolderLock;
import vn.diemcau.portal.launcher.system.Folders;
import vn.diemcau.portal.launcher.system.Home;

/**
 * The whole stack, started when the first test asks for it and shared by all. Its home is a folder of its own, so that
 * tests never meet the data of {@code ./portal run}: data is fresh each time, the unpacked servers stay for the next.
 */
public final class RunningPortal {

    private static Stack stack;

    private RunningPortal() {
    }

    public static synchronized Stack stack() {
        if (stack == null) {
            var home = new Home(Path.of(System.getProperty("portal.repository", "../..")).resolve(".run/browser-tests"));
            forget(home);
            stack = Stack.start(StackOptions.in(home.folder()).freePorts()
                    .environment("PORTAL_RIGHTS_TRUSTED_FOR", "PT10S"));
        }
        return stack;
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

    /** The address that browsers use. */
    public static String url() {
        return stack().portalUrl();
    }

    static synchronized void stop() {
        if (stack != null) {
            stack.close();
            stack = null;
        }
    }
}
