package vn.diemcau.portal.core.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import vn.diemcau.portal.core.shared.ContentVersions.Topic;

/** The rows behind {@link ContentVersions}; triggers of the database count them up. */
@ApplicationScoped
class StoredNumbers {

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    Map<Topic, Long> read() {
        try (var connection = database.getConnection();
             var statement = connection.prepareStatement("select topic, value from content_version");
             var rows = statement.executeQuery()) {
            var found = new EnumMap<Topic, Long>(Topic.class);
            while (rows.next()) {
                found.put(Topic.valueOf(rows.getString(1)), rows.getLong(2));
            }
            return found;
        } catch (SQLException silent) {
            throw new IllegalStateException("The versions of the content could not be read", silent);
        }
    }
}
