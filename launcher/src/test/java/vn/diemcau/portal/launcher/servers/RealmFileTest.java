package vn.diemcau.portal.launcher.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmFileTest {

    @TempDir
    Path folder;

    private Path imports;
    private Path data;

    @BeforeEach
    void aKeycloakThatHasImportedARealm() throws IOException {
        imports = folder.resolve("import");
        data = folder.resolve("keycloak-data");
        RealmFile realm = new RealmFile("{\"realm\": \"hospital\"}");
        realm.prepare(imports, data);
        Files.writeString(data.resolve("accounts"), "changed by people");
        realm.rememberImport(data);
    }

    @Test
    void anUnchangedRealmKeepsItsData() {
        new RealmFile("{\"realm\": \"hospital\"}").prepare(imports, data);

        assertThat(data.resolve("accounts")).exists();
    }

    @Test
    void aChangedRealmIsImportedAnew() {
        new RealmFile("{\"realm\": \"hospital\", \"enabled\": true}").prepare(imports, data);

        assertThat(data).isEmptyDirectory();
        assertThat(imports.resolve("hospital-realm.json")).hasContent("{\"realm\": \"hospital\", \"enabled\": true}");
    }

    @Test
    void anImportThatWasNotFinishedIsDoneAgain() throws IOException {
        Files.delete(data.resolve("realm.sha256"));

        new RealmFile("{\"realm\": \"hospital\"}").prepare(imports, data);

        assertThat(data.resolve("accounts")).doesNotExist();
    }

    @Test
    void theRealmKnowsTheAddressOfThePortal() throws IOException {
        RealmFile.forPortalAt("http://localhost:7777").prepare(imports, data);

        assertThat(imports.resolve("hospital-realm.json")).content()
                .contains("http://localhost:7777/oidcclient/backchannel_logout/portal")
                .doesNotContain("http://localhost:9080");
    }

    @Test
    void anotherAddressIsAnotherFingerprint() {
        assertThat(RealmFile.forPortalAt("http://localhost:9080").fingerprint())
                .isEqualTo(RealmFile.forPortalAt("http://localhost:9080").fingerprint())
                .isNotEqualTo(RealmFile.forPortalAt("http://localhost:7777").fingerprint());
    }
}
