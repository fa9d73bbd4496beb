package vn.diemcau.portal.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MigrationScriptsTest {

    @Test
    void theListNamesEveryScriptInItsFolder() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            var scripts = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".sql")).toList();
            assertThat(MigrationScripts.names()).containsExactlyInAnyOrderElementsOf(scripts).isNotEmpty();
        }
    }

    @Test
    void everyScriptCanBeRead() throws IOException {
        for (var script : new MigrationScripts().getResources("V", ".sql")) {
            try (var reader = script.read()) {
                assertThat(reader.read()).isPositive();
            }
        }
    }
}
