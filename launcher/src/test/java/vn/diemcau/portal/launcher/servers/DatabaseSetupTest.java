package vn.diemcau.portal.launcher.servers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseSetupTest {

    @Test
    void quotesInPasswordsAndNamesAreDoubled() {
        assertThat(DatabaseSetup.literal("it's")).isEqualTo("'it''s'");
        assertThat(DatabaseSetup.name("a\"b")).isEqualTo("\"a\"\"b\"");
    }

    @Test
    void statisticsComeOnlyWhenAskedFor() {
        assertThat(new DatabaseSetup("portal", "portal", false).extensions())
                .containsExactly("unaccent", "pg_trgm", "btree_gist");
        assertThat(new DatabaseSetup("portal", "portal", true).extensions()).contains("pg_stat_statements");
    }
}
