package vn.diemcau.portal.launcher;

import vn.diemcau.portal.launcher.servers.KeycloakServer;
import vn.diemcau.portal.launcher.servers.LibertyServer;
import vn.diemcau.portal.launcher.servers.PostgresServer;
import vn.diemcau.portal.launcher.system.Home;

/** Servers that outlived a launcher which was killed; they hold ports and data of this home. */
final class Orphans {

    private Orphans() {
    }

    /** Only to be called by the holder of the home's lock: nobody else uses those servers then. */
    static void end(Home home) {
        LibertyServer.endOrphan(home);
        KeycloakServer.endOrphan(home);
        PostgresServer.endOrphan(home);
    }
}
