package vn.diemcau.portal.launcher.system;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** One server as its makers publish it: a zip in the local Maven repository. */
public record Distribution(String name, String version, Path zip) {

    public static Distribution keycloak(Path repository) {
        return read(repository, "Keycloak", "keycloak");
    }

    public static Distribution liberty(Path repository) {
        return read(repository, "Open Liberty", "liberty");
    }

    private static Distribution read(Path repository, String name, String key) {
        Path file = repository.resolve("launcher/target/dist.properties");
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new StartFailure("Cannot read " + file + "; build the module launcher first.", e);
        }
        return new Distribution(name, properties.getProperty(key + ".version"),
                Path.of(properties.getProperty(key + ".zip")));
    }
}
