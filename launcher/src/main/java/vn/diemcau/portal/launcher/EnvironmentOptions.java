package vn.diemcau.portal.launcher;

import java.nio.file.Path;
import java.util.Map;
import vn.diemcau.portal.launcher.servers.Database;
import vn.diemcau.portal.launcher.servers.DatabaseRole;
import vn.diemcau.portal.launcher.servers.Identity;
import vn.diemcau.portal.launcher.system.StartFailure;

/** Reads the options that people set by environment variables. A variable that is empty counts as not set. */
final class EnvironmentOptions {

    private final Map<String, String> environment;

    EnvironmentOptions(Map<String, String> environment) {
        this.environment = environment;
    }

    /** {@code PORTAL_HOME}, or {@code .run} in the repository. */
    Path home() {
        String home = value("PORTAL_HOME", null);
        return home != null ? Path.of(home) : Repository.find().resolve(".run");
    }

    StackOptions read() {
        StackOptions options = StackOptions.in(home())
                .ports(port("PORTAL_HTTP_PORT", 9080), port("PORTAL_KEYCLOAK_PORT", 8180), port("PORTAL_DB_PORT", 54329))
                .portalHost(value("PORTAL_HTTP_HOST", "127.0.0.1"))
                .publicUrl(value("PORTAL_PUBLIC_URL", null));
        if (has("PORTAL_FILES_DIR")) {
            options.files(Path.of(environment.get("PORTAL_FILES_DIR")).toAbsolutePath());
        }
        database(options);
        identity(options);
        return options;
    }

    /** A database that is there already may have one role for everything; ours has two. */
    private void database(StackOptions options) {
        if (has("PORTAL_DB_URL")) {
            var application = new DatabaseRole(value("PORTAL_DB_USER", "portal"), value("PORTAL_DB_PASSWORD", "portal"));
            var owner = new DatabaseRole(value("PORTAL_DB_OWNER_USER", application.name()),
                    value("PORTAL_DB_OWNER_PASSWORD", application.password()));
            options.externalDatabase(new Database(environment.get("PORTAL_DB_URL"), application, owner));
        } else {
            options.databaseApplication(value("PORTAL_DB_USER", "portal"), value("PORTAL_DB_PASSWORD", null))
                    .databaseOwner(value("PORTAL_DB_OWNER_USER", "portal_owner"), value("PORTAL_DB_OWNER_PASSWORD", null));
        }
    }

    private void identity(StackOptions options) {
        if (has("PORTAL_OIDC_ISSUER")) {
            options.externalIdentity(new Identity(environment.get("PORTAL_OIDC_ISSUER"),
                    new Identity.Client(value("PORTAL_OIDC_CLIENT_ID", "portal"),
                            value("PORTAL_OIDC_CLIENT_SECRET", "portal-demo-secret")),
                    new Identity.Client(value("PORTAL_ACCOUNTS_CLIENT_ID", "portal-accounts"),
                            value("PORTAL_ACCOUNTS_CLIENT_SECRET", ""))));
        }
    }

    private boolean has(String name) {
        return value(name, null) != null;
    }

    private String value(String name, String otherwise) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    private int port(String name, int otherwise) {
        String text = value(name, Integer.toString(otherwise));
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw badPort(name, text);
        }
        throw badPort(name, text);
    }

    private static StartFailure badPort(String name, String text) {
        return new StartFailure(name + " must be a port number, not \"" + text + "\".");
    }
}
