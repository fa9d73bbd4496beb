package vn.diemcau.portal.launcher.servers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseSetupTest {

    private static final DatabaseRole PORTAL = new DatabaseRole("portal", "secret");
    private static final DatabaseRole OWNER = new DatabaseRole("portal_owner", "hidden");

    @Test
    void quotesInPasswordsAndNamesAreDoubled() {
        assertThat(DatabaseSetup.literal("it's")).isEqualTo("'it''s'");
        assertThat(DatabaseSetup.name("a\"b")).isEqualTo("\"a\"\"b\"");
    }

    @Test
    void statisticsComeOnlyWhenAskedFor() {
        assertThat(new DatabaseSetup(PORTAL, OWNER, false).extensions())
                .containsExactly("unaccent", "pg_trgm", "btree_gist", "fuzzystrmatch");
        assertThat(new DatabaseSetup(PORTAL, OWNER, true).extensions()).contains("pg_stat_statements");
    }
}
