package vn.diemcau.portal.it.support;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Lets one person do the same several times at the same moment, as from several windows. */
@ApplicationScoped
public class AtOnce {

    private static final int PATIENCE_SECONDS = 60;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Callers callers;

    @Inject
    private OwnRequest request;

    /** What came of each: the result, or the exception. */
    public List<Object> as(String username, int times, Supplier<?> work) {
        return callers.as(username, () -> {
            var running = Stream.generate(() -> executor.submit(() -> (Object) request.of(work))).limit(times).toList();
            return running.stream().map(AtOnce::outcome).toList();
        });
    }

    private static Object outcome(Future<?> running) {
        try {
            return running.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            return failed.getCause();
        } catch (Exception notInTime) {
            throw new IllegalStateException(notInTime);
        }
    }
}
