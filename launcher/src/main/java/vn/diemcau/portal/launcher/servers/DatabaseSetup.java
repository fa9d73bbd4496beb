package vn.diemcau.portal.launcher.servers;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import vn.diemcau.portal.launcher.system.OperatingSystem;

/**
 * Gives a fresh PostgreSQL the portal's two roles, its database in Vietnamese order and the extensions
 * that only a superuser may create. Running it again changes nothing.
 */
final class DatabaseSetup {

    static final String DATABASE = "portal";
    private static final List<String> EXTENSIONS = List.of("unaccent", "pg_trgm", "btree_gist", "fuzzystrmatch");

    private final DatabaseRole application;
    private final DatabaseRole owner;
    private final boolean statistics;

    DatabaseSetup(DatabaseRole application, DatabaseRole owner, boolean statistics) {
        this.application = application;
        this.owner = owner;
        this.statistics = statistics;
    }

    /** To be run in the database {@code postgres} as superuser. */
    void createRolesAndDatabase(DataSource server) throws SQLException {
        try (Connection connection = server.getConnection(); Statement sql = connection.createStatement()) {
            create(application, sql);
            create(owner, sql);
            if (statistics) {
                sql.execute("grant pg_read_all_stats to " + name(owner.name()));
            }
            if (!exists(sql, "select 1 from pg_database where datname = " + literal(DATABASE))) {
                sql.execute("create database " + DATABASE + " owner " + name(owner.name()) + " template template0 encoding 'UTF8'"
                        + " locale_provider icu icu_locale 'vi-VN' locale '" + systemLocale() + "'");
            }
        }
    }

    private static void create(DatabaseRole role, Statement sql) throws SQLException {
        if (!exists(sql, "select 1 from pg_roles where rolname = " + literal(role.name()))) {
            sql.execute("create role " + name(role.name()) + " login");
        }
        sql.execute("alter role " + name(role.name()) + " password " + literal(role.password()));
    }

    /** Data of a time when the application's own role owned the tables. To be run in the portal's database as superuser. */
    void handOverToOwner(DataSource database) throws SQLException {
        if (application.name().equals(owner.name())) {
            return;
        }
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            sql.execute("reassign owned by " + name(application.name()) + " to " + name(owner.name()));
        }
    }

    /** To be run in the portal's database as superuser. */
    void createExtensions(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            for (String extension : extensions()) {
                sql.execute("create extension if not exists " + extension);
            }
        }
    }

    List<String> extensions() {
        List<String> all = new ArrayList<>(EXTENSIONS);
        if (statistics) {
            all.add("pg_stat_statements");
        }
        return all;
    }

    /** Sorting is ICU's work; the system's own locale only has to exist. */
    private static String systemLocale() {
        return OperatingSystem.isLinux() ? "C.UTF-8" : "C";
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static String name(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
