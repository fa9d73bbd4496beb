package vn.diemcau.portal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.portal.launcher.servers.Database;
import vn.diemcau.portal.launcher.servers.DatabaseRole;
import vn.diemcau.portal.launcher.servers.Identity;

class PortalEnvironmentTest {

    @TempDir
    Path home;

    @Test
    void thePortalIsToldWhereEverythingIs() {
        assertThat(environment(StackOptions.in(home).demoSize(50)))
                .containsEntry("PORTAL_HTTP_PORT", "7777")
                .containsEntry("PORTAL_HTTP_HOST", "127.0.0.1")
                .containsEntry("PORTAL_PUBLIC_URL", "http://localhost:7777")
                .containsEntry("PORTAL_DB_URL", "jdbc:postgresql://127.0.0.1:5/portal")
                .containsEntry("PORTAL_DB_USER", "portal")
                .containsEntry("PORTAL_DB_PASSWORD", "secret")
                .containsEntry("PORTAL_DB_OWNER_USER", "portal_owner")
                .containsEntry("PORTAL_DB_OWNER_PASSWORD", "hidden")
                .containsEntry("PORTAL_OIDC_ISSUER", "http://localhost:8180/realms/hospital")
                .containsEntry("PORTAL_OIDC_CLIENT_ID", "portal")
                .containsEntry("PORTAL_OIDC_CLIENT_SECRET", "secret")
                .containsEntry("PORTAL_ACCOUNTS_CLIENT_ID", "portal-accounts")
                .containsEntry("PORTAL_ACCOUNTS_CLIENT_SECRET", "another")
                .containsEntry("PORTAL_FILES_DIR", home.resolve("files").toString())
                .containsEntry("PORTAL_HOME", home.toString())
                .containsEntry("PORTAL_DEMO", "true")
                .containsEntry("PORTAL_DEMO_SIZE", "50");
    }

    @Test
    void aBenchmarkRunsWithAllOptimisations() {
        assertThat(environment(StackOptions.in(home))).containsKey("JVM_ARGS");
        assertThat(environment(StackOptions.in(home).bench())).doesNotContainKey("JVM_ARGS");
    }

    @Test
    void aTestMayAddVariablesOfItsOwn() {
        assertThat(environment(StackOptions.in(home).environment("PORTAL_SMTP_URL", "smtp://localhost:25")))
                .containsEntry("PORTAL_SMTP_URL", "smtp://localhost:25");
    }

    private static Map<String, String> environment(StackOptions options) {
        return PortalEnvironment.of(options, 7777, "http://localhost:7777",
                new Database("jdbc:postgresql://127.0.0.1:5/portal", new DatabaseRole("portal", "secret"),
                        new DatabaseRole("portal_owner", "hidden")),
                new Identity("http://localhost:8180/realms/hospital",
                        new Identity.Client("portal", "secret"), new Identity.Client("portal-accounts", "another")));
    }
}
