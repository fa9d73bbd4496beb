package vn.diemcau.portal.bench.references;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The rows of the second reference: one indexed query through plain JDBC. */
@Named("people")
@RequestScoped
public class TenPeople {

    private static final String QUERY =
            "select staff_number, family_name, given_name from staff_member order by staff_number limit 10";

    @Resource(lookup = "jdbc/bench")
    private DataSource database;

    private final List<Row> rows = new ArrayList<>();

    /** One line of the page. */
    public record Row(String number, String familyName, String givenName) {
    }

    @PostConstruct
    void load() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(QUERY);
                var result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(new Row(result.getString(1), result.getString(2), result.getString(3)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<Row> getRows() {
        return rows;
    }
}
