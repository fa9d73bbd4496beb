package vn.diemcau.portal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.portal.launcher.system.Console;
import vn.diemcau.portal.launcher.system.FolderLock;
import vn.diemcau.portal.launcher.system.Home;
import vn.diemcau.portal.launcher.system.StartFailure;

class ResetCommandTest {

    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void aHomeWithDataAndAServer() throws IOException {
        home = new Home(folder);
        Files.createDirectories(home.files().resolve("pictures"));
        Files.createDirectories(home.keycloak("1"));
    }

    @Test
    void dataGoesAndUnpackedServersStay() {
        reset("").run(true);

        assertThat(home.files()).doesNotExist();
        assertThat(home.keycloak("1")).exists();
    }

    @Test
    void yesIsNeeded() {
        assertThatThrownBy(() -> reset("no\n").run(false)).isInstanceOf(StartFailure.class);
        assertThatThrownBy(() -> reset("").run(false)).isInstanceOf(StartFailure.class);
        assertThat(home.files()).exists();

        reset("yes\n").run(false);
        assertThat(home.files()).doesNotExist();
    }

    @Test
    void aHomeInUseIsNotTouched() {
        try (FolderLock held = FolderLock.on(folder)) {
            assertThatThrownBy(() -> reset("").run(true)).hasMessageContaining("already running");
        }
        assertThat(home.files()).exists();
    }

    private ResetCommand reset(String answers) {
        return new ResetCommand(home, Console.silent(), new BufferedReader(new StringReader(answers)));
    }
}
