package vn.diemcau.portal.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import vn.diemcau.portal.launcher.Stack;

/**
 * All points of a conference report their headcount by their links, as fast as so many connections can send, each once in a round;
 * beside it, in the same run, the same number of requests for a bare servlet. After each round the database is asked whether a
 * report was lost: one version more for each point, and figures that add up.
 */
final class PointsBenchmark {

    private static final int POINTS = 827;
    private static final String BARE = "/bench/text";
    private static final String FILL = "/points.sql";
    private static final double MINUTE = 60;

    private final Plan plan;
    private final PrintStream out;

    PointsBenchmark(Plan plan, PrintStream out) {
        this.plan = plan;
        this.out = out;
    }

    /** What one round took. @param failed answers that were not as expected */
    private record Took(Latencies latencies, double seconds, int failed) {
    }

    /** A link with what is needed for a report. */
    private record Link(String secret, String category) {
    }

    /** Returns whether no report was lost and all came within a minute. */
    boolean run() throws IOException {
        out.println(Machine.describe());
        try (Stack stack = BenchStack.start(plan.home())) {
            List<Link> links = fill(stack);
            URI portal = URI.create(stack.portalUrl());
            InetSocketAddress address = new InetSocketAddress(portal.getHost(), portal.getPort());
            line("%n%,d points, %d connections, %d rounds after one to warm up, taking turns%n", POINTS, plan.connections(), plan.rounds());
            line("| round | what | all within s | p50 ms | p99 ms | slowest ms | lost or wrong |");
            line("|---|---|---:|---:|---:|---:|---:|");
            boolean good = true;
            for (int round = 0; round <= plan.rounds(); round++) {
                int number = round;
                print(round, "bare servlet", send(address, links.size(), at -> get(portal, BARE), 200), 0);
                Took reports = send(address, links.size(), at -> report(portal, links.get(at), number), 302);
                long lost = lost(stack, round);
                print(round, "reports", reports, lost);
                good &= reports.failed() == 0 && lost == 0 && reports.seconds() <= MINUTE;
            }
            line("%nAim: all %,d points within %.0f s, none lost: %s", POINTS, MINUTE, good ? "reached" : "missed");
            return good;
        } catch (SQLException | InterruptedException | ExecutionException e) {
            throw new IOException("The points could not be measured", e);
        }
    }

    /** Makes a meeting with points and links of its own; the secrets are random, as those of the portal are. */
    private static List<Link> fill(Stack stack) throws SQLException, IOException {
        List<Link> links = new ArrayList<>();
        var database = stack.database();
        try (var connection = DriverManager.getConnection(database.url(), database.owner().name(), database.owner().password());
                var statement = connection.createStatement(); var file = PointsBenchmark.class.getResourceAsStream(FILL)) {
            statement.execute(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            try (var rows = statement.executeQuery("select secret, category from bench_links order by secret")) {
                while (rows.next()) {
                    links.add(new Link(rows.getString(1), rows.getString(2)));
                }
            }
        }
        return links;
    }

    /** How many reports of this round are missing, or how far the figures are off. */
    private static long lost(Stack stack, int round) throws SQLException {
        var database = stack.database();
        try (var connection = DriverManager.getConnection(database.url(), database.owner().name(), database.owner().password());
                var statement = connection.createStatement(); var rows = statement.executeQuery("""
                    select (select count(*) from point_report r join meeting m on m.id = r.meeting_id where m.title = 'bench points'),
                        (select h.delegates from meeting m cross join lateral headcount_of(m.id) h where m.title = 'bench points')""")) {
            rows.next();
            return Math.abs((long) POINTS * (round + 1) - rows.getLong(1)) + Math.abs((long) POINTS * (round + 1) - rows.getLong(2));
        }
    }

    private byte[] report(URI portal, Link link, int round) {
        String body = "sending=" + UUID.randomUUID() + "&reporter=Nguyen+Van+A&count-" + link.category() + "=" + (round + 1);
        return ("POST /point?key=" + link.secret() + " HTTP/1.1\r\nHost: " + portal.getAuthority()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] get(URI portal, String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: " + portal.getAuthority() + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** Makes the request of a number. */
    @FunctionalInterface
    private interface Requests {

        byte[] at(int number);
    }

    private Took send(InetSocketAddress address, int times, Requests requests, int status) throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        List<Callable<Latencies>> workers = new ArrayList<>();
        for (int i = 0; i < plan.connections(); i++) {
            workers.add(() -> {
                Latencies own = new Latencies();
                try (Connection connection = new Connection(address)) {
                    for (int at = next.getAndIncrement(); at < times; at = next.getAndIncrement()) {
                        long begin = System.nanoTime();
                        if (connection.ask(requests.at(at)).status() != status) {
                            failed.incrementAndGet();
                        }
                        own.add(System.nanoTime() - begin);
                    }
                }
                return own;
            });
        }
        var pool = Executors.newFixedThreadPool(plan.connections());
        try {
            long begin = System.nanoTime();
            List<Latencies> all = new ArrayList<>();
            for (var worker : pool.invokeAll(workers)) {
                all.add(worker.get());
            }
            return new Took(Latencies.all(all), (System.nanoTime() - begin) / 1e9, failed.get());
        } finally {
            pool.shutdown();
        }
    }

    private void print(int round, String what, Took took, long lost) {
        line("| %s | %s | %.2f | %.1f | %.1f | %.1f | %d |", round == 0 ? "warm-up" : round, what, took.seconds(), took.latencies().millis(0.5),
                took.latencies().millis(0.99), took.latencies().millis(1), took.failed() + lost);
    }

    private void line(String format, Object... arguments) {
        out.println(String.format(Locale.ROOT, format, arguments));
    }
}
