package vn.diemcau.portal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.portal.launcher.servers.Database;
import vn.diemcau.portal.launcher.servers.DatabaseRole;
import vn.diemcau.portal.launcher.servers.Identity;
import vn.diemcau.portal.launcher.system.StartFailure;

class EnvironmentOptionsTest {

    @TempDir
    Path home;

    @Test
    void withoutVariablesTheDefaultsHold() {
        StackOptions options = read(Map.of());

        assertThat(options.home().folder()).isEqualTo(Repository.find().resolve(".run"));
        assertThat(options.portalPort()).isEqualTo(9080);
        assertThat(options.keycloakPort()).isEqualTo(8180);
        assertThat(options.databasePort()).isEqualTo(54329);
        assertThat(options.files()).isEqualTo(options.home().files());
        assertThat(options.externalDatabase()).isEmpty();
        assertThat(options.externalIdentity()).isEmpty();
        assertThat(options.publicUrl()).isEmpty();
    }

    @Test
    void anExistingDatabaseAndKeycloakAreUsed() {
        StackOptions options = read(Map.of(
                "PORTAL_DB_URL", "jdbc:postgresql://db/portal", "PORTAL_DB_USER", "app", "PORTAL_DB_PASSWORD", "secret",
                "PORTAL_OIDC_ISSUER", "https://login.example/realms/h", "PORTAL_OIDC_CLIENT_SECRET", "hidden"));

        var application = new DatabaseRole("app", "secret");
        assertThat(options.externalDatabase()).contains(new Database("jdbc:postgresql://db/portal", application, application));
        assertThat(options.externalIdentity()).contains(new Identity("https://login.example/realms/h",
                new Identity.Client("portal", "hidden"), new Identity.Client("portal-accounts", "")));
    }

    @Test
    void anExistingDatabaseMayHaveAnOwnerOfItsOwn() {
        StackOptions options = read(Map.of(
                "PORTAL_DB_URL", "jdbc:postgresql://db/portal", "PORTAL_DB_USER", "app", "PORTAL_DB_PASSWORD", "secret",
                "PORTAL_DB_OWNER_USER", "keeper", "PORTAL_DB_OWNER_PASSWORD", "hidden"));

        assertThat(options.externalDatabase()).contains(new Database("jdbc:postgresql://db/portal",
                new DatabaseRole("app", "secret"), new DatabaseRole("keeper", "hidden")));
    }

    @Test
    void ourOwnDatabaseHasTwoRolesWithPasswordsThatTheHomeKeeps() {
        StackOptions options = read(Map.of("PORTAL_HOME", home.toString()));

        assertThat(options.databaseApplication().name()).isEqualTo("portal");
        assertThat(options.databaseOwner().name()).isEqualTo("portal_owner");
        assertThat(options.databaseOwner().password()).isNotEqualTo(options.databaseApplication().password())
                .isEqualTo(read(Map.of("PORTAL_HOME", home.toString())).databaseOwner().password());
    }

    @Test
    void anEmptyVariableCountsAsNotSet() {
        assertThat(read(Map.of("PORTAL_DB_URL", "", "PORTAL_HTTP_PORT", " ")).externalDatabase()).isEmpty();
    }

    @Test
    void foldersAndPortsAreTaken() {
        StackOptions options = read(Map.of("PORTAL_HOME", "/srv/portal", "PORTAL_HTTP_PORT", "8000",
                "PORTAL_FILES_DIR", "/srv/files"));

        assertThat(options.home().folder()).isEqualTo(Path.of("/srv/portal").toAbsolutePath());
        assertThat(options.files()).isEqualTo(Path.of("/srv/files").toAbsolutePath());
        assertThat(options.portalPort()).isEqualTo(8000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "70000", "-1"})
    void whatIsNoPortIsRefusedByItsName(String port) {
        assertThatThrownBy(() -> read(Map.of("PORTAL_KEYCLOAK_PORT", port)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("PORTAL_KEYCLOAK_PORT")
                .hasMessageContaining(port);
    }

    private static StackOptions read(Map<String, String> environment) {
        return new EnvironmentOptions(environment).read();
    }
}
