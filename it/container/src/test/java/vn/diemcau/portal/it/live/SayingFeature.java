package vn.diemcau.portal.it.live;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import vn.diemcau.portal.core.live.LiveChannel;

/** Says that something happened as a feature of the portal does, within its own transaction. */
@ApplicationScoped
@Transactional
public class SayingFeature {

    @Inject
    private LiveChannel channel;

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    /** Ends the connection on which the server listens, as a restart of the database would. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void breakTheWire() {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen%' or query like '%live_line'");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public long say(UUID topic, String word) {
        return channel.say(topic, "test.said", Json.createObjectBuilder().add("word", word).build());
    }

    public void sayAndFail(UUID topic) {
        say(topic, "never said");
        throw new IllegalStateException("rolled back");
    }

    public long last(UUID topic) {
        return channel.last(topic);
    }
}
