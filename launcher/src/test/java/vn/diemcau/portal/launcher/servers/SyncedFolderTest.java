package vn.diemcau.portal.launcher.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncedFolderTest {

    @TempDir
    Path source;

    @TempDir
    Path target;

    private SyncedFolder folder;

    @BeforeEach
    void aServerWithAnApplication() throws IOException {
        write(source, "server.xml", "<server/>");
        write(source, "apps/portal.ear", "first");
        folder = new SyncedFolder(source, target.resolve("portal"));
    }

    @Test
    void everythingIsCopiedAtFirst() throws IOException {
        assertThat(folder.sync()).containsExactlyInAnyOrder("server.xml", "apps/portal.ear");
        assertThat(target.resolve("portal/apps/portal.ear")).hasContent("first");
    }

    @Test
    void onlyWhatDiffersIsWrittenAgain() throws IOException {
        folder.sync();
        write(source, "apps/portal.ear", "other");

        assertThat(folder.sync()).containsExactly("apps/portal.ear");
        assertThat(target.resolve("portal/apps/portal.ear")).hasContent("other");
        assertThat(folder.sync()).isEmpty();
    }

    @Test
    void whatTheBuildNoLongerMakesIsRemoved() throws IOException {
        folder.sync();
        Files.delete(source.resolve("apps/portal.ear"));

        assertThat(folder.sync()).containsExactly("apps/portal.ear");
        assertThat(target.resolve("portal/apps/portal.ear")).doesNotExist();
    }

    @Test
    void whatTheServerWroteItselfStays() throws IOException {
        folder.sync();
        write(target, "portal/resources/security/key.p12", "made by the server");

        folder.sync();

        assertThat(target.resolve("portal/resources/security/key.p12")).hasContent("made by the server");
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
