package vn.diemcau.portal.it.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import vn.diemcau.portal.launcher.servers.Database;
import vn.diemcau.portal.launcher.system.Folders;
import vn.diemcau.portal.launcher.system.Home;
import vn.diemcau.portal.launcher.system.Ports;

/** The folder of the server under test: its configuration, the database driver, the ports and passwords of this run. */
final class LibertyFolder {

    private final Path repository;
    private final Home home;
    private final int port = Ports.free();
    private final String name = "portal-tests-" + port;

    LibertyFolder(Path repository, Home home) {
        this.repository = repository;
        this.home = home;
    }

    /** The folder that Liberty calls {@code usr}. */
    static Path of(Home home) {
        return home.folder().resolve("usr");
    }

    /** Writes the folder and tells Arquillian of it. The name is new each time: a server of that name may not run yet. */
    void prepare(Database database) {
        var server = of(home).resolve("servers").resolve(name);
        var properties = new Properties();
        properties.setProperty("portal.it.port", String.valueOf(port));
        properties.setProperty("portal.it.db.url", database.url());
        properties.setProperty("portal.it.db.user", database.application().name());
        properties.setProperty("portal.it.db.password", database.application().password());
        properties.setProperty("portal.it.db.owner.user", database.owner().name());
        properties.setProperty("portal.it.db.owner.password", database.owner().password());
        properties.setProperty("portal.files.dir", home.files().toString());
        properties.setProperty("portal.home", home.folder().toString());
        properties.setProperty("portal.smtp.url", "smtp://127.0.0.1:" + Ports.free());
        properties.setProperty("portal.mail.every", "PT1S");
        properties.setProperty("portal.tasks.every", "PT1S");
        properties.setProperty("portal.live.rights-every", "PT2S");
        properties.setProperty("portal.meetings.remind.every", "PT1S");
        properties.setProperty("portal.demo", "false");
        properties.setProperty("portal.repository", repository.toString());
        properties.setProperty("portal.docs.write", System.getProperty("portal.docs.write", "false"));
        properties.setProperty("portal.oidc.issuer", "http://127.0.0.1:1/no-identity-server");
        try {
            copy("server.xml", server);
            copy("jvm.options", server);
            Files.createDirectories(server.resolve("dropins"));
            Files.createDirectories(server.resolve("lib"));
            Files.copy(repository.resolve("ear/target/server/lib/postgresql.jar"), server.resolve("lib/postgresql.jar"));
            Files.writeString(server.resolve("server.env"), "JAVA_HOME=" + System.getProperty("java.home")
                    + "\nkeystore_password=" + database.application().password() + "\n");
            try (var out = Files.newOutputStream(server.resolve("bootstrap.properties"))) {
                properties.store(out, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.setProperty("portal.it.port", String.valueOf(port));
        System.setProperty("portal.it.server", name);
        System.setProperty("portal.it.servers", of(home).toString());
    }

    private static void copy(String name, Path server) throws IOException {
        Files.createDirectories(server);
        try (InputStream content = LibertyFolder.class.getResourceAsStream("/server/" + name)) {
            Files.copy(content, server.resolve(name));
        }
    }
}
