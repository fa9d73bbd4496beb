package vn.diemcau.portal.launcher.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir
    Path folder;

    @Test
    void aSecondLauncherIsToldWhoHoldsTheHome() {
        try (FolderLock held = FolderLock.on(folder)) {
            assertThatThrownBy(() -> FolderLock.on(folder))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("already running in " + folder)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void aReleasedHomeCanBeTakenAgain() {
        FolderLock.on(folder).close();

        assertThatCode(() -> FolderLock.on(folder).close()).doesNotThrowAnyException();
    }

    @Test
    void aNewHomeIsClosedToOthers() throws IOException {
        Path home = folder.resolve("home");

        FolderLock.on(home).close();

        if (!OperatingSystem.isWindows()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home))).isEqualTo("rwx------");
        }
    }
}
