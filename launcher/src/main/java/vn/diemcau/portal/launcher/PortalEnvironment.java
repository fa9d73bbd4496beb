package vn.diemcau.portal.launcher;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.diemcau.portal.launcher.servers.Database;
import vn.diemcau.portal.launcher.servers.Identity;

/** What the portal is told by its environment; its server.xml and its code read these names. */
final class PortalEnvironment {

    /** Stops the optimiser early: a server is up in half the time, which is what a developer waits for. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

    private PortalEnvironment() {
    }

    static Map<String, String> of(StackOptions options, int portalPort, String publicUrl, Database database, Identity identity) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("PORTAL_HOME", options.home().folder().toString());
        all.put("PORTAL_HTTP_PORT", Integer.toString(portalPort));
        all.put("PORTAL_HTTP_HOST", options.portalHost());
        all.put("PORTAL_PUBLIC_URL", publicUrl);
        all.put("PORTAL_DB_URL", database.url());
        all.put("PORTAL_DB_USER", database.application().name());
        all.put("PORTAL_DB_PASSWORD", database.application().password());
        all.put("PORTAL_DB_OWNER_USER", database.owner().name());
        all.put("PORTAL_DB_OWNER_PASSWORD", database.owner().password());
        all.put("PORTAL_OIDC_ISSUER", identity.issuer());
        all.put("PORTAL_OIDC_CLIENT_ID", identity.portal().id());
        all.put("PORTAL_OIDC_CLIENT_SECRET", identity.portal().secret());
        all.put("PORTAL_ACCOUNTS_CLIENT_ID", identity.accounts().id());
        all.put("PORTAL_ACCOUNTS_CLIENT_SECRET", identity.accounts().secret());
        all.put("PORTAL_FILES_DIR", options.files().toString());
        all.put("PORTAL_DEMO", Boolean.toString(options.isDemo()));
        all.put("PORTAL_DEMO_SIZE", Integer.toString(options.demoSize()));
        if (!options.isBench()) {
            all.put("JVM_ARGS", QUICK_START);
        }
        all.putAll(options.extra());
        return all;
    }
}
