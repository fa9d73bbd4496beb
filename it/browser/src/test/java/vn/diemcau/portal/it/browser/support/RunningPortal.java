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
import vn.diemcau.portal.launcher.system.Ports;

/**
 * The whole stack, started when the first test asks for it and shared by all. Its home is a folder of its own, so that
 * tests never meet the data of {@code ./portal run}: data is fresh each time, the unpacked servers stay for the next.
 */
public final class RunningPortal {

    private static Stack stack;
    private static Gate keycloakGate;

    private RunningPortal() {
    }

    public static synchronized Stack stack() {
        if (stack == null) {
            var home = new Home(Path.of(System.getProperty("portal.repository", "../..")).resolve(".run/browser-tests"));
            forget(home);
            var keycloak = Ports.free();
            var reached = Ports.free();
            keycloakGate = new Gate(reached, keycloak);
            stack = Stack.start(StackOptions.in(home.folder()).ports(0, keycloak, 0).keycloakPublicPort(reached)
                    .environment("PORTAL_RIGHTS_TRUSTED_FOR", "PT10S").environment("PORTAL_UPKEEP_EVERY", "PT2S")
                    // One account stands for a crowd (LiveCrowd).
                    .environment("PORTAL_LIVE_CONNECTIONS_PER_PERSON", "1200"));
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

    /** Nobody reaches Keycloak until what is returned is closed. */
    public static Absence keycloakAway() {
        stack();
        keycloakGate.shut();
        return keycloakGate::open;
    }

    /** While a server is away; it is back at once. */
    public interface Absence extends AutoCloseable {

        @Override
        void close();
    }

    /** The address that browsers use. */
    public static String url() {
        return stack().portalUrl();
    }

    static synchronized void stop() {
        if (stack != null) {
            stack.close();
            keycloakGate.shut();
            stack = null;
        }
    }
}
