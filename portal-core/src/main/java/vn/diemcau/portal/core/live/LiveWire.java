package vn.diemcau.portal.core.live;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import vn.diemcau.portal.core.shared.DatabaseReady;

/**
 * Hears from PostgreSQL ({@code LISTEN}) that something was said, by whichever server. One connection of its own, held for as
 * long as the server runs. When it breaks it is made anew, and then whatever was said meanwhile is looked for; that is done
 * every few seconds anyway, so that nothing is lost should PostgreSQL's word be.
 */
@ApplicationScoped
class LiveWire {

    private static final Logger LOG = Logger.getLogger(LiveWire.class.getName());
    private static final int PATIENCE_MILLIS = 2_000;
    private static final int LOOK_AROUND_EVERY = 5;
    private static final int PAUSE_MILLIS = 1_000;

    /** Not shared: what is shared goes back to the pool only when the thread ends, and this one lasts as long as the server. */
    @Resource(lookup = "jdbc/portal-live", shareable = false)
    private DataSource database;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private LiveHub hub;

    private final CountDownLatch ended = new CountDownLatch(1);
    private Thread listener;

    void begin(@Observes DatabaseReady ready) {
        listener = threads.newThread(this::listen);
        listener.setDaemon(true);
        listener.start();
    }

    @PreDestroy
    void end() {
        ended.countDown();
        if (listener != null) {
            listener.interrupt();
        }
    }

    private void listen() {
        while (isOn()) {
            try (var connection = database.getConnection(); var statement = connection.createStatement()) {
                statement.execute("listen live_event");
                hub.lookAround();
                hear(connection.unwrap(PGConnection.class), statement);
            } catch (SQLException | RuntimeException broken) {
                LOG.log(Level.FINE, "The live channel is made anew", broken);
                pause();
            }
        }
    }

    private void hear(PGConnection connection, Statement statement) throws SQLException {
        for (int silent = 0; isOn();) {
            var heard = connection.getNotifications(PATIENCE_MILLIS);
            if (heard != null && heard.length > 0) {
                Arrays.stream(heard).map(PGNotification::getParameter).collect(Collectors.toSet()).stream().map(UUID::fromString)
                        .forEach(hub::heard);
            } else if (++silent % LOOK_AROUND_EVERY == 0) {
                statement.execute("select 1 as live_line");
                hub.lookAround();
            }
        }
    }

    private boolean isOn() {
        return ended.getCount() > 0;
    }

    /** Until the next attempt, or the end. */
    private void pause() {
        try {
            ended.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
