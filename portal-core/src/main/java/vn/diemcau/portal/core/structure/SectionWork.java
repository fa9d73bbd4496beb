package vn.diemcau.portal.core.structure;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/**
 * What is begun in Keycloak for a section and not known to be finished. Joins a transaction where there is one. Every
 * operation throws {@link IllegalStateException} if the database is silent.
 */
@ApplicationScoped
class SectionWork {

    /** Longer than any piece of work takes, so that nobody else is at it. */
    private static final String GIVEN_UP = "begun_at < now() - interval '60 seconds'";
    private static final String BEGIN = """
            insert into section_work (code, into_code) values (?, nullif(?, ''))
            on conflict (code) do update set into_code = excluded.into_code, begun_at = now() where section_work.
            """.strip() + GIVEN_UP;
    private static final String LEAVE = "update section_work set begun_at = 'epoch' where code = ?";
    private static final String END = "delete from section_work where code = ?";
    private static final String LEFT = "select code, coalesce(into_code, '') from section_work where " + GIVEN_UP;
    private static final String WAITING = "select code, coalesce(into_code, '') from section_work where code = ?";

    /** @param into code of the section that the people go into; empty if the groups are to be made */
    record Piece(String code, String into) {
    }

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    /** @return whether it is ours to do: false while somebody else is at it */
    boolean begin(String code, String into) {
        return change(BEGIN, code, into) > 0;
    }

    /** Leaves what was begun to the portal, which comes back to it soon; whoever tries again is not held up. */
    void leave(String code) {
        change(LEAVE, code);
    }

    void end(String code) {
        change(END, code);
    }

    /** What nobody is at any more. */
    List<Piece> left() {
        return pieces(LEFT);
    }

    boolean isWaiting(String code) {
        return !pieces(WAITING, code).isEmpty();
    }

    /** The codes of all sections. */
    List<String> sections() {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement("select section_codes()");
                var rows = statement.executeQuery()) {
            rows.next();
            return Arrays.asList((String[]) rows.getArray(1).getArray());
        } catch (SQLException silent) {
            throw failure(silent);
        }
    }

    private int change(String sql, String... parameters) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException silent) {
            throw failure(silent);
        }
    }

    private List<Piece> pieces(String sql, String... parameters) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<Piece>();
                while (rows.next()) {
                    found.add(new Piece(rows.getString(1), rows.getString(2)));
                }
                return found;
            }
        } catch (SQLException silent) {
            throw failure(silent);
        }
    }

    private static IllegalStateException failure(SQLException silent) {
        return new IllegalStateException("The work on sections could not be read or written", silent);
    }
}
