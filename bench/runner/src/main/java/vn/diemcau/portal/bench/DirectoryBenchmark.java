package vn.diemcau.portal.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.diemcau.portal.launcher.Stack;
import vn.diemcau.portal.launcher.system.Home;

/**
 * Looks for people among 5,000 as somebody does who types: the list part of the directory for a person who has logged in,
 * beside a bare servlet with the same query on the same server in the same run. They take turns.
 */
final class DirectoryBenchmark {

    /** What is typed, and a text of every good answer; the last one is the whole directory, as the page is opened. */
    private static final Map<String, String> TYPED = typed();
    private static final String FILL = "/directory.sql";

    private final Plan plan;
    private final PrintStream out;

    DirectoryBenchmark(Plan plan, PrintStream out) {
        this.plan = plan;
        this.out = out;
    }

    private static Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("nvh", "Nguyễn Văn");
        typed.put("thu huong", "Hương");
        typed.put("20123", "20123");
        typed.put("dieu duong noi", "Nội");
        typed.put("hugn", "H");
        return typed;
    }

    /** Returns whether every answer was right. */
    boolean run() throws IOException {
        out.println(Machine.describe());
        try (Stack stack = BenchStack.start(plan.home())) {
            fill(stack);
            Servers servers = new Servers(new Home(plan.home()));
            URI portal = URI.create(stack.portalUrl());
            String cookies = new LogIn(portal).as("noi.staff", "demo").cookies();
            List<Target> targets = new ArrayList<>();
            TYPED.forEach((words, marker) -> {
                String query = "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
                targets.add(new Target("bare servlet: " + words, "/bench/people" + query, marker, cookies));
                targets.add(new Target("directory: " + words, "/people/results" + query, marker, cookies));
            });
            Map<Target, Result> results = measure(new Load(portal, plan.connections(), servers), targets);
            print(targets, results);
            return results.values().stream().allMatch(result -> result.errors() == 0);
        } catch (SQLException e) {
            throw new IOException("The people could not be added", e);
        }
    }

    private static void fill(Stack stack) throws SQLException, IOException {
        var database = stack.database();
        try (var connection = DriverManager.getConnection(database.url(), database.owner().name(), database.owner().password());
                var statement = connection.createStatement();
                var file = DirectoryBenchmark.class.getResourceAsStream(FILL)) {
            statement.execute(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private Map<Target, Result> measure(Load load, List<Target> targets) {
        Map<Target, Result> results = new LinkedHashMap<>();
        for (Target target : targets) {
            out.println("Warming up: " + target.name());
            load.run(target, plan.warmUp());
            results.put(target, new Result(target));
        }
        List<Target> order = new ArrayList<>(targets);
        for (int round = 1; round <= plan.rounds(); round++) {
            out.println("Round " + round + " of " + plan.rounds());
            order.forEach(target -> results.get(target).add(load.run(target, plan.round())));
            Collections.rotate(order, 2);
        }
        return results;
    }

    private void print(List<Target> targets, Map<Target, Result> results) {
        line("%n%d connections, %d rounds of %d s for each, taking turns; 5,000 people besides the demo hospital's%n",
                plan.connections(), plan.rounds(), plan.round().toSeconds());
        line("| what | answers/s (median) | lowest to highest round | of the bare servlet | server CPU ms | p50 ms | p99 ms | bytes | errors |");
        line("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (int i = 0; i < targets.size(); i++) {
            Result result = results.get(targets.get(i));
            Result bare = results.get(targets.get(i - i % 2));
            line("| %s | %,.0f | %,.0f to %,.0f | %.2f | %.2f | %.1f | %.1f | %,d | %d |", result.target().name(), result.rate(), result.lowest(),
                    result.highest(), result.rate() / bare.rate(), result.cost(), result.latencies().millis(0.5),
                    result.latencies().millis(0.99), result.bytes(), result.errors());
        }
    }

    private void line(String format, Object... arguments) {
        out.println(String.format(Locale.ROOT, format, arguments));
    }
}
