package vn.diemcau.portal.core.news;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.shared.DatabaseReady;

/**
 * Counts readings without a write for each reader: they are added up in memory and written every few seconds. Only the
 * number is kept, never who read. A server that is killed loses the readings of the last seconds, nothing else.
 */
@ApplicationScoped
public class ReadingCounter {

    private static final Logger LOG = Logger.getLogger(ReadingCounter.class.getName());
    private static final int SECONDS = 5;

    private final Map<UUID, Long> readings = new ConcurrentHashMap<>();

    @Inject
    private ReadingRecords records;

    @Resource
    private ManagedScheduledExecutorService executor;

    void begin(@Observes DatabaseReady ready) {
        executor.scheduleWithFixedDelay(this::write, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** One more reading of the article. */
    @RequiresPermission(Permission.STAFF)
    public void count(UUID article) {
        readings.merge(article, 1L, Long::sum);
    }

    @PreDestroy
    void write() {
        readings.keySet().forEach(id -> {
            var number = readings.remove(id);
            try {
                if (number != null) {
                    records.add(id, number);
                }
            } catch (RuntimeException notNow) {
                LOG.log(Level.FINE, "Readings are kept for the next round", notNow);
                readings.merge(id, number, Long::sum);
            }
        });
    }
}
