package vn.diemcau.portal.launcher;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.diemcau.portal.launcher.servers.Database;
import vn.diemcau.portal.launcher.servers.DatabaseRole;
import vn.diemcau.portal.launcher.servers.Identity;
import vn.diemcau.portal.launcher.system.Home;
import vn.diemcau.portal.launcher.system.Secrets;

/**
 * What to start and where. A port of 0 means any free one.
 *
 * <pre>
 * StackOptions.in(home).freePorts().demo(false).quiet()
 * </pre>
 */
public final class StackOptions {

    private final Home home;
    private Path repository = Repository.find();
    private Path serverFolder;
    private int portalPort = 9080;
    private int keycloakPort = 8180;
    private int databasePort = 54329;
    private Integer keycloakPublicPort;
    private String portalHost = "127.0.0.1";
    private String publicUrl;
    private Path files;
    private boolean demo = true;
    private int demoSize;
    private boolean quiet;
    private boolean bench;
    private boolean queryStatistics;
    private String databaseApplication = "portal";
    private String databaseApplicationPassword;
    private String databaseOwner = "portal_owner";
    private String databaseOwnerPassword;
    private Database externalDatabase;
    private Identity externalIdentity;
    private final Map<String, String> extra = new LinkedHashMap<>();

    private StackOptions(Path home) {
        this.home = new Home(home);
    }

    /** The defaults, with everything that is kept in the given folder. */
    public static StackOptions in(Path home) {
        return new StackOptions(home);
    }

    /** The root of the source tree, where the build's results are found. */
    public StackOptions repository(Path root) {
        repository = root;
        return this;
    }

    /** The assembled server folder, when it is not {@code ear/target/server} of the repository. */
    public StackOptions serverFolder(Path folder) {
        serverFolder = folder;
        return this;
    }

    public StackOptions freePorts() {
        return ports(0, 0, 0);
    }

    public StackOptions ports(int portal, int keycloak, int database) {
        portalPort = portal;
        keycloakPort = keycloak;
        databasePort = database;
        return this;
    }

    /** The port by which everybody reaches Keycloak, when something stands in front of it. */
    public StackOptions keycloakPublicPort(int port) {
        keycloakPublicPort = port;
        return this;
    }

    /** The address to listen on; 127.0.0.1 unless told otherwise. */
    public StackOptions portalHost(String host) {
        portalHost = host;
        return this;
    }

    /** The address by which browsers reach the portal, when it is not localhost. */
    public StackOptions publicUrl(String url) {
        publicUrl = url;
        return this;
    }

    /** Where the portal keeps uploaded files, when not in the home. */
    public StackOptions files(Path folder) {
        files = folder;
        return this;
    }

    public StackOptions demo(boolean on) {
        demo = on;
        return this;
    }

    /** How many further people and articles the demo data gets. */
    public StackOptions demoSize(int size) {
        demoSize = size;
        return this;
    }

    /** No progress lines. */
    public StackOptions quiet() {
        quiet = true;
        return this;
    }

    /** Servers run with all optimisations, as they do in a hospital; starting takes longer. */
    public StackOptions bench() {
        bench = true;
        return this;
    }

    /** Loads pg_stat_statements, with which tests count queries. */
    public StackOptions queryStatistics() {
        queryStatistics = true;
        return this;
    }

    /** The role with which the portal works in the database that we start. @param password null for a random one */
    public StackOptions databaseApplication(String name, String password) {
        databaseApplication = name;
        databaseApplicationPassword = password;
        return this;
    }

    /** The role that owns the tables in the database that we start. @param password null for a random one */
    public StackOptions databaseOwner(String name, String password) {
        databaseOwner = name;
        databaseOwnerPassword = password;
        return this;
    }

    /** Use this database and start no PostgreSQL. */
    public StackOptions externalDatabase(Database database) {
        externalDatabase = database;
        return this;
    }

    /** Use this log-in server and start no Keycloak. */
    public StackOptions externalIdentity(Identity identity) {
        externalIdentity = identity;
        return this;
    }

    /** One more variable for the portal's environment. */
    public StackOptions environment(String name, String value) {
        extra.put(name, value);
        return this;
    }

    Home home() {
        return home;
    }

    Path repository() {
        return repository;
    }

    Path serverFolder() {
        return serverFolder != null ? serverFolder : repository.resolve("ear/target/server");
    }

    int portalPort() {
        return portalPort;
    }

    int keycloakPort() {
        return keycloakPort;
    }

    OptionalInt keycloakPublicPort() {
        return keycloakPublicPort == null ? OptionalInt.empty() : OptionalInt.of(keycloakPublicPort);
    }

    int databasePort() {
        return databasePort;
    }

    String portalHost() {
        return portalHost;
    }

    Optional<String> publicUrl() {
        return Optional.ofNullable(publicUrl);
    }

    Path files() {
        return files != null ? files : home.files();
    }

    boolean isDemo() {
        return demo;
    }

    int demoSize() {
        return demoSize;
    }

    boolean isQuiet() {
        return quiet;
    }

    boolean isBench() {
        return bench;
    }

    boolean hasQueryStatistics() {
        return queryStatistics;
    }

    DatabaseRole databaseApplication() {
        return role(databaseApplication, databaseApplicationPassword);
    }

    DatabaseRole databaseOwner() {
        return databaseOwner.equals(databaseApplication) ? databaseApplication() : role(databaseOwner, databaseOwnerPassword);
    }

    private DatabaseRole role(String name, String password) {
        return new DatabaseRole(name, password != null ? password : new Secrets(home.secrets()).password("database-" + name));
    }

    Optional<Database> externalDatabase() {
        return Optional.ofNullable(externalDatabase);
    }

    Optional<Identity> externalIdentity() {
        return Optional.ofNullable(externalIdentity);
    }

    Map<String, String> extra() {
        return extra;
    }
}
