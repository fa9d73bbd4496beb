package vn.diemcau.portal.launcher.system;

import java.nio.file.Path;
import java.util.List;

/** Where everything lies that a run keeps; see {@code PORTAL_HOME}. */
public record Home(Path folder) {

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    public Path postgresData() {
        return folder.resolve("postgres");
    }

    public Path postgresBinaries() {
        return folder.resolve("postgres-binaries");
    }

    public Path keycloakData() {
        return folder.resolve("keycloak-data");
    }

    public Path keycloak(String version) {
        return folder.resolve("keycloak-" + version);
    }

    public Path liberty(String version) {
        return folder.resolve("liberty-" + version);
    }

    public Path files() {
        return folder.resolve("files");
    }

    public Path mail() {
        return folder.resolve("mail");
    }

    public Path secrets() {
        return folder.resolve("secrets");
    }

    public Path log(String name) {
        return folder.resolve("logs").resolve(name + ".log");
    }

    public Path processRecord(String name) {
        return folder.resolve("processes").resolve(name);
    }

    /** What a reset removes: all data. The unpacked servers stay, they hold none. */
    public List<Path> data() {
        return List.of(postgresData(), keycloakData(), files(), mail(), secrets(),
                folder.resolve("logs"), folder.resolve("processes"));
    }
}
