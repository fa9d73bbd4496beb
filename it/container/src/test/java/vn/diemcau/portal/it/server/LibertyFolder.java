package vn.diemcau.portal.it.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import vn.diemcau.portal.launcher.system.Folders;
import vn.diemcau.portal.launcher.system.Home;
import vn.diemcau.portal.launcher.system.Ports;

/** The folder of the server under test: its configuration, the database driver, the ports and passwords of this run. */
final class LibertyFolder {

    private static final String SERVER = "portal";

    private final Path repository;
    private final Home home;
    private final Path server;

    LibertyFolder(Path repository, Home home) {
        this.repository = repository;
        this.home = home;
        this.server = of(home).resolve("servers").resolve(SERVER);
    }

    /** The folder that Liberty calls {@code usr}. */
    static Path of(Home home) {
        return home.folder().resolve("usr");
    }

    /** A server that was left behind when the tests were killed; Liberty keeps its process id in a file. */
    static void endOrphan(Home home) {
        var file = of(home).resolve("servers/.pid").resolve(SERVER + ".pid");
        try {
            if (Files.exists(file)) {
                ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
                        .filter(LibertyFolder::isJava).ifPresent(ProcessHandle::destroyForcibly);
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info().command().filter(command -> command.contains("java")).isPresent();
    }

    void prepare(String databaseUrl, String user, String password) {
        Folders.delete(server);
        int port = Ports.free();
        System.setProperty("portal.it.port", String.valueOf(port));
        var properties = new Properties();
        properties.setProperty("portal.it.port", String.valueOf(port));
        properties.setProperty("portal.it.db.url", databaseUrl);
        properties.setProperty("portal.it.db.user", user);
        properties.setProperty("portal.it.db.password", password);
        properties.setProperty("portal.files.dir", home.files().toString());
        properties.setProperty("portal.demo", "false");
        try {
            copy("server.xml");
            copy("jvm.options");
            Files.createDirectories(server.resolve("dropins"));
            Files.createDirectories(server.resolve("lib"));
            Files.copy(repository.resolve("ear/target/server/lib/postgresql.jar"), server.resolve("lib/postgresql.jar"));
            Files.writeString(server.resolve("server.env"), "JAVA_HOME=" + System.getProperty("java.home") + "\n");
            try (var out = Files.newOutputStream(server.resolve("bootstrap.properties"))) {
                properties.store(out, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(String name) throws IOException {
        Files.createDirectories(server);
        try (InputStream content = LibertyFolder.class.getResourceAsStream("/server/" + name)) {
            Files.copy(content, server.resolve(name));
        }
    }
}
