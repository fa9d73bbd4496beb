package vn.diemcau.portal.bench;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Asks for one page on several connections at once, each in a closed loop. */
final class Load {

    private final InetSocketAddress address;
    private final int connections;
    private final Servers servers;

    Load(URI portal, int connections, Servers servers) {
        this.address = new InetSocketAddress(portal.getHost(), portal.getPort());
        this.connections = connections;
        this.servers = servers;
    }

    Round run(Target target, Duration time) {
        Duration before = servers.processorTime();
        long start = System.nanoTime();
        List<Worker> workers = Stream.generate(() -> new Worker(address, target, start + time.toNanos()))
                .limit(connections).toList();
        workers.forEach(Thread::start);
        workers.forEach(Load::await);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Round(seconds, servers.processorTime().minus(before), Latencies.all(workers.stream().map(Worker::latencies).toList()),
                workers.stream().mapToInt(Worker::errors).sum(),
                workers.stream().mapToInt(Worker::bytes).max().orElse(0));
    }

    private static void await(Worker worker) {
        try {
            worker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The measurement was interrupted", e);
        }
    }
}
