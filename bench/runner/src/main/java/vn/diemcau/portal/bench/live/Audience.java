package vn.diemcau.portal.bench.live;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** The drivers with all their sockets, and what they have measured. */
final class Audience implements AutoCloseable {

    private static final int OPENING_SECONDS = 600;
    private static final int HEARING_SECONDS = 30;

    private final List<Child> drivers = new ArrayList<>();
    private final List<Double> millis = new ArrayList<>();
    private int missing;

    /** @param address of a server: its port, path and what a stalled socket listens to */
    void add(int port, String path, int sockets, String stalledPath, int stalled, String token) throws IOException {
        drivers.add(new Child(Driver.class, String.valueOf(port), path, String.valueOf(sockets), stalledPath, String.valueOf(stalled), token));
    }

    /** Waits until all sockets are open. @return how long it took in seconds */
    double open() throws IOException {
        long start = System.nanoTime();
        for (Child driver : drivers) {
            driver.await(line -> line.startsWith("OPEN "), OPENING_SECONDS);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** Says something and waits until the last one has heard it. */
    void hear(int mark, boolean counts, IntConsumer say) throws IOException {
        long before = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
        say.accept(mark);
        long last = before;
        for (Child driver : drivers) {
            String[] heard = driver.await(line -> line.startsWith("MARK " + mark + ' ') || line.startsWith("PART " + mark + ' '), HEARING_SECONDS);
            last = Math.max(last, Long.parseLong(heard[3]));
            missing += heard[0].equals("PART") ? 1 : 0;
        }
        if (counts) {
            millis.add((last - before) / 1000.0);
        }
    }

    Reached reached(String who, int sockets) {
        return new Reached(who, sockets, millis.stream().sorted().toList(), missing, drivers.stream().mapToInt(Child::closed).sum());
    }

    @Override
    public void close() {
        drivers.forEach(Child::close);
    }
}
