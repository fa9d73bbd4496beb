package vn.diemcau.portal.launcher.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void aPasswordIsKeptBetweenRuns() {
        String first = new Secrets(folder).password("keystore");

        assertThat(new Secrets(folder).password("keystore")).isEqualTo(first).hasSizeGreaterThan(20);
    }

    @Test
    void passwordsDiffer() {
        Secrets secrets = new Secrets(folder);

        assertThat(secrets.password("keystore")).isNotEqualTo(secrets.password("postgres"));
    }

    @Test
    void onlyTheOwnerReadsThem() throws IOException {
        Path file = new Secrets(folder).file("postgres");

        if (!OperatingSystem.isWindows()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        }
    }
}
