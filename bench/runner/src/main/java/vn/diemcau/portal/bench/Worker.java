package vn.diemcau.portal.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** One of the connections in a round: asks, waits for the whole answer, checks it, asks again. */
final class Worker extends Thread {

    /** After that many the round is lost anyway; going on would only heat the processor. */
    private static final int TOO_MANY_ERRORS = 50;

    private final InetSocketAddress address;
    private final byte[] request;
    private final byte[] marker;
    private final long end;
    private final Latencies latencies = new Latencies();
    private int errors;
    private int bytes;

    /** @param end when to stop, in the time of {@link System#nanoTime()} */
    Worker(InetSocketAddress address, Target target, long end) {
        super("load");
        this.address = address;
        this.request = target.request(address.getHostString() + ":" + address.getPort());
        this.marker = target.marker().getBytes(StandardCharsets.UTF_8);
        this.end = end;
        setDaemon(true);
    }

    @Override
    public void run() {
        while (System.nanoTime() - end < 0 && errors < TOO_MANY_ERRORS) {
            try (Connection connection = new Connection(address)) {
                askUntilTheEnd(connection);
            } catch (IOException | RuntimeException e) {
                errors++;
            }
        }
    }

    private void askUntilTheEnd(Connection connection) throws IOException {
        long now = System.nanoTime();
        while (now - end < 0 && errors < TOO_MANY_ERRORS) {
            Answer answer = connection.ask(request);
            long then = System.nanoTime();
            if (answer.isGood(marker)) {
                latencies.add(then - now);
                bytes = answer.length();
            } else {
                errors++;
            }
            now = System.nanoTime();
        }
    }

    Latencies latencies() {
        return latencies;
    }

    int errors() {
        return errors;
    }

    int bytes() {
        return bytes;
    }
}
