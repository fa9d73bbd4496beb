package vn.diemcau.portal.launcher.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterFileTest {

    @TempDir
    Path data;

    @Test
    void theProcessIdIsReadFromAFileOfThisDataFolder() throws IOException {
        write("4711", data.toString(), "1795395698", "54329", "", "127.0.0.1");

        assertThat(new PostmasterFile(data).pid()).contains(4711L);
    }

    @Test
    void aFileOfAnotherDataFolderIsNotBelieved(@TempDir Path other) throws IOException {
        write("4711", other.toString(), "1795395698", "54329");

        assertThat(new PostmasterFile(data).pid()).isEmpty();
    }

    @Test
    void aFileThatSaysNothingUsefulIsNotBelieved() throws IOException {
        assertThat(new PostmasterFile(data).pid()).isEmpty();

        write("not a number", data.toString());
        assertThat(new PostmasterFile(data).pid()).isEmpty();
    }

    @Test
    void aProcessThatIsNoPostgresIsSparedAndTheFileRemoved() throws IOException {
        write(Long.toString(ProcessHandle.current().pid()), data.toString(), "1795395698", "54329");
        PostmasterFile file = new PostmasterFile(data);

        assertThat(file.process()).isEmpty();
        file.removeIfStale();
        assertThat(data.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void postgresIsKnownByTheNameOfItsProgram() {
        assertThat(PostmasterFile.isPostgres(Optional.of("/opt/pg/bin/postgres"))).isTrue();
        assertThat(PostmasterFile.isPostgres(Optional.of("/usr/bin/java"))).isFalse();
        assertThat(PostmasterFile.isPostgres(Optional.of("/usr/bin/postgres-exporter"))).isFalse();
        assertThat(PostmasterFile.isPostgres(Optional.empty())).isFalse();
    }

    private void write(String... lines) throws IOException {
        Files.write(data.resolve("postmaster.pid"), List.of(lines));
    }
}
