package vn.diemcau.portal.launcher.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {

    private final ProcessHandle us = ProcessHandle.current();

    @TempDir
    Path folder;

    private Path file;
    private ProcessRecord record;

    @BeforeEach
    void inAFolderThatDoesNotExistYet() {
        file = folder.resolve("processes").resolve("keycloak");
        record = new ProcessRecord(file);
    }

    @Test
    void aRecordedProcessThatStillRunsIsASurvivor() {
        record.write(us);

        assertThat(record.survivor()).contains(us);
    }

    @Test
    void anotherProcessWithTheSameIdIsNot() throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(Long.toString(us.pid()), "1000"));

        assertThat(record.survivor()).isEmpty();
    }

    @Test
    void anIdNobodyHasIsNot() throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, List.of("2147483646", "1000"));

        assertThat(record.survivor()).isEmpty();
    }

    @Test
    void noRecordOrAHalfWrittenOneMeansNoSurvivor() throws IOException {
        assertThat(record.survivor()).isEmpty();

        Files.createDirectories(file.getParent());
        Files.writeString(file, "12");
        assertThat(record.survivor()).isEmpty();
    }

    @Test
    void aForgottenProcessIsNoSurvivor() {
        record.write(us);
        record.forget();

        assertThat(record.survivor()).isEmpty();
    }
}
