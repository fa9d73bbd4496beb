package vn.diemcau.portal.it.support;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A look into the database, past the portal and its policies: as the role that owns the tables. */
@ApplicationScoped
public class Rows {

    @Resource(lookup = "jdbc/portal-owner")
    private DataSource database;

    /** The one number that the query gives. */
    public long number(String sql, Object... parameters) {
        try (var connection = database.getConnection(); var statement = prepared(connection.prepareStatement(sql), parameters);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one column that the query gives, as text. */
    public List<String> texts(String sql, Object... parameters) {
        try (var connection = database.getConnection(); var statement = prepared(connection.prepareStatement(sql), parameters);
                var rows = statement.executeQuery()) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void change(String sql, Object... parameters) {
        try (var connection = database.getConnection(); var statement = prepared(connection.prepareStatement(sql), parameters)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepared(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
