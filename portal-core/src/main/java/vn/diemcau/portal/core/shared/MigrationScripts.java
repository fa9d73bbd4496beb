package vn.diemcau.portal.core.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/**
 * The migration scripts, named in the file {@code db/migration/scripts} and read through the class loader.
 *
 * <p>Flyway's own search of the class path finds nothing within an application server and fails where the path of
 * the installation has a space or an accent in it.
 */
final class MigrationScripts implements ResourceProvider {

    private static final String FOLDER = "/db/migration/";

    private final List<LoadableResource> scripts = names().stream().<LoadableResource>map(Script::new).toList();

    static List<String> names() {
        try (var index = open("scripts")) {
            return new String(index.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String name) {
        var script = MigrationScripts.class.getResourceAsStream(FOLDER + name);
        if (script == null) {
            throw new IllegalStateException("missing on the class path: " + FOLDER + name);
        }
        return script;
    }

    @Override
    public LoadableResource getResource(String name) {
        return scripts.stream().filter(script -> script.getFilename().equals(name)).findFirst().orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String... suffixes) {
        return scripts.stream().filter(script -> script.getFilename().startsWith(prefix)
                && Arrays.stream(suffixes).anyMatch(script.getFilename()::endsWith)).toList();
    }

    private static final class Script extends LoadableResource {

        private final String name;

        Script(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            return new InputStreamReader(open(name), StandardCharsets.UTF_8);
        }

        @Override
        public String getAbsolutePath() {
            return FOLDER + name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return FOLDER + name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
