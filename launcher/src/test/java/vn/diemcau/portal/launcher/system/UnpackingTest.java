package vn.diemcau.portal.launcher.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingTest {

    @TempDir
    Path folder;

    @Test
    void theFolderInTheZipBecomesTheTarget() throws IOException {
        unpack(zip("wlp/README.TXT", "wlp/bin/server", "wlp/lib/a.jar"));

        assertThat(target().resolve("README.TXT")).hasContent("wlp/README.TXT");
        assertThat(target().resolve("lib/a.jar")).exists();
        assertThat(folder.resolve(".unpacking-liberty-1")).doesNotExist();
    }

    @Test
    void programsCanBeExecutedAndOtherFilesCannot() throws IOException {
        unpack(zip("wlp/bin/server", "wlp/bin/kc.sh", "wlp/bin/tools.jar"));

        assertThat(target().resolve("bin/server")).isExecutable();
        assertThat(target().resolve("bin/kc.sh")).isExecutable();
        if (!OperatingSystem.isWindows()) {
            assertThat(Files.isExecutable(target().resolve("bin/tools.jar"))).isFalse();
        }
    }

    @Test
    void whatIsUnpackedIsLeftAlone() throws IOException {
        Files.createDirectories(target());

        unpack(folder.resolve("absent.zip"));

        assertThat(target()).isEmptyDirectory();
    }

    @Test
    void theRestOfAKilledUnpackingIsThrownAway() throws IOException {
        Path leftover = folder.resolve(".unpacking-liberty-1/half");
        Files.createDirectories(leftover);

        unpack(zip("wlp/README.TXT"));

        assertThat(leftover).doesNotExist();
        assertThat(target().resolve("README.TXT")).exists();
    }

    @Test
    void anEntryThatPointsOutsideIsRefusedAndNothingStays() throws IOException {
        Path zip = zip("wlp/a", "../outside");

        assertThatThrownBy(() -> unpack(zip)).isInstanceOf(StartFailure.class).hasMessageContaining("points outside");
        assertThat(target()).doesNotExist();
        assertThat(folder.resolve("outside")).doesNotExist();
    }

    private Path target() {
        return folder.resolve("liberty-1");
    }

    private void unpack(Path zip) {
        Unpacking.once(new Distribution("Open Liberty", "1", zip), target(), Console.silent());
    }

    private Path zip(String... names) throws IOException {
        Path zip = folder.resolve("liberty.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write(name.getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return zip;
    }
}
