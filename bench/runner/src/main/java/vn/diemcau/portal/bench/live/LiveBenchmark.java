package vn.diemcau.portal.bench.live;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.diemcau.portal.bench.BenchStack;
import vn.diemcau.portal.bench.Machine;
import vn.diemcau.portal.bench.Memory;
import vn.diemcau.portal.bench.Plan;
import vn.diemcau.portal.bench.Servers;
import vn.diemcau.portal.launcher.Stack;
import vn.diemcau.portal.launcher.system.Home;
import vn.diemcau.portal.launcher.system.Ports;

/**
 * Time from before an event is said until the last of tens of thousands of sockets has it: two portal servers with one
 * database, and two bare servers of the same transport, with the same drivers in the same run. All sockets of the portal come
 * with the same bearer token: logging in is not what is measured. Some sockets never read; the portal must not wait for them.
 */
public final class LiveBenchmark {

    /** Of a server that has been running for a while; after fewer the compiler still takes a good part of the machine. */
    private static final int WARM_UP = 150;
    private static final double AIM_RATIO = 1.6;
    private static final double AIM_MILLIS = 600;
    private static final int STALLED = 10;
    private static final int STALLING_EVENTS = 300;
    private static final int STALLING_SIZE = 15_000;
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final Plan plan;
    private final PrintStream out;
    private final int sockets;
    private final int events;

    public LiveBenchmark(Plan plan, PrintStream out, Map<String, String> environment) {
        this.plan = plan;
        this.out = out;
        sockets = Integer.parseInt(environment.getOrDefault("PORTAL_BENCH_LIVE_CONNECTIONS", "32637"));
        events = Integer.parseInt(environment.getOrDefault("PORTAL_BENCH_LIVE_EVENTS", "20"));
    }

    /** Returns whether every socket got every event. */
    public boolean run() throws IOException {
        out.println(Machine.describe());
        try (Stack stack = BenchStack.start(plan.home(), Map.of("PORTAL_HTTP_CONNECTIONS", "19000", "PORTAL_LIVE_CONNECTIONS", "18500",
                "PORTAL_LIVE_CONNECTIONS_PER_PERSON", "18500", "JVM_ARGS", "-Xmx2g"))) {
            Home other = new Home(plan.home().resolveSibling("bench-second"));
            int port = Ports.free();
            try (var second = stack.furtherPortal(other, port); var meetings = new BenchMeetings(stack.database())) {
                second.start();
                List<Servers> servers = List.of(new Servers(new Home(plan.home())), new Servers(other));
                List<Memory> before = servers.stream().map(Memory::ofPortal).toList();
                List<Reached> reached = reach(stack, port, meetings);
                print(reached, before, servers.stream().map(Memory::ofPortal).toList());
                return reached.stream().mapToInt(Reached::missing).sum() == 0;
            }
        } catch (SQLException e) {
            throw new IOException("The meetings could not be added", e);
        }
    }

    /** The two take turns, so that both have the same of what else the machine does. @return the bare servers and those of the portal */
    private List<Reached> reach(Stack stack, int port, BenchMeetings meetings) throws IOException {
        try (Child one = new Child(BareServer.class); Child other = new Child(BareServer.class);
                Audience bare = new Audience(); Audience portal = new Audience()) {
            openBare(bare, one, other);
            openPortal(portal, stack, port, meetings);
            for (int mark = 1; mark <= WARM_UP + events; mark++) {
                bare.hear(mark, mark > WARM_UP, number -> {
                    one.tell(frame(number));
                    other.tell(frame(number));
                });
                portal.hear(mark, mark > WARM_UP, number -> meetings.say(data(number)));
            }
            return List.of(bare.reached("two bare servers", sockets), portal.reached("two portal servers", sockets));
        }
    }

    private void openBare(Audience audience, Child one, Child other) throws IOException {
        for (Child server : List.of(one, other)) {
            int port = Integer.parseInt(server.await(line -> line.startsWith("PORT "), 20)[1]);
            audience.add(port, "/", server == one ? sockets - sockets / 2 : sockets / 2, "/", 0, "");
        }
        line("Bare servers: %,d sockets open after %.0f s", sockets, audience.open());
    }

    private void openPortal(Audience audience, Stack stack, int port, BenchMeetings meetings) throws IOException {
        String token = token(stack);
        audience.add(URI.create(stack.portalUrl()).getPort(), meetings.path(), sockets - sockets / 2, meetings.stalledPath(), STALLED, token);
        audience.add(port, meetings.path(), sockets / 2, meetings.stalledPath(), STALLED, token);
        line("Portal servers: %,d sockets open after %.0f s, %d of them never read", sockets + 2 * STALLED, audience.open(), 2 * STALLED);
        for (int i = 0; i < STALLING_EVENTS; i++) {
            meetings.sayToStalled("{\"filling\":\"" + "x".repeat(STALLING_SIZE) + "\"}");
        }
    }

    /** As long as a step of a meeting is. */
    private static String data(int mark) {
        return "{\"mark\":" + mark + ",\"do\":\"next\",\"state\":\"RUNNING\",\"version\":12,\"item\":\"019aaf00-0000-7000-8000-000000000001\","
                + "\"since\":\"2026-11-23T07:05:12.123456Z\",\"extra\":0,\"breakSince\":null,\"breakMinutes\":0,"
                + "\"left\":{\"item\":\"019aaf00-0000-7000-8000-000000000002\",\"seconds\":1234}}";
    }

    /** What the portal sends for it. */
    private static String frame(int mark) {
        return "{\"seq\":" + mark + ",\"at\":\"2026-11-23T07:05:12.123456Z\",\"kind\":\"step\",\"data\":" + data(mark) + "}";
    }

    private static String token(Stack stack) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(stack.identity().issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=" + stack.identity().portal().id() + "&client_secret="
                        + stack.identity().portal().secret() + "&username=noi.staff&password=demo")).build();
        try {
            var found = TOKEN.matcher(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body());
            if (!found.find()) {
                throw new IOException("There is no token.");
            }
            return found.group(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void print(List<Reached> reached, List<Memory> before, List<Memory> after) {
        Reached bare = reached.get(0);
        Reached portal = reached.get(1);
        line("%n%,d sockets at two servers, %d events after %d for warming up; time until the last socket has it%n", sockets, events, WARM_UP);
        line("| servers | median ms | worst ms | of the bare ones, median | worst | events not heard by all | sockets closed by the server |");
        line("|---|---:|---:|---:|---:|---:|---:|");
        for (Reached each : reached) {
            line("| %s | %.0f | %.0f | %.2f | %.2f | %d | %d |", each.who(), each.median(), each.worst(), each.median() / bare.median(),
                    each.worst() / bare.worst(), each.missing(), each.closed());
        }
        line("");
        line("Aim: at most %.1f of the bare servers (median): %s; all within %.0f ms: %s", AIM_RATIO,
                portal.median() / bare.median() <= AIM_RATIO ? "reached" : "missed", AIM_MILLIS, portal.worst() <= AIM_MILLIS ? "reached" : "missed");
        line("%n| memory of a portal server | resident MB before | with its sockets | KB for each socket |%n|---|---:|---:|---:|");
        for (int i = 0; i < before.size(); i++) {
            double more = after.get(i).resident() - before.get(i).resident();
            line("| %d | %,.0f | %,.0f | %.0f |", i + 1, before.get(i).resident(), after.get(i).resident(), more * 1024 / (sockets / 2.0));
        }
    }

    private void line(String format, Object... arguments) {
        out.println(String.format(Locale.ROOT, format, arguments));
    }
}
