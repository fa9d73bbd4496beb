package vn.diemcau.portal.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.diemcau.portal.launcher.Stack;
import vn.diemcau.portal.launcher.system.Home;

/**
 * Compares pages of the portal, as a person sees them who has logged in, with two bare pages on the same server in
 * the same run. The targets take turns, so that whatever else happens on the machine touches all of them alike.
 */
final class PagesBenchmark {

    private final Plan plan;
    private final PrintStream out;

    PagesBenchmark(Plan plan, PrintStream out) {
        this.plan = plan;
        this.out = out;
    }

    /** Returns whether every answer was right. */
    boolean run() throws IOException {
        out.println(Machine.describe());
        try (Stack stack = BenchStack.start(plan.home())) {
            Servers servers = new Servers(new Home(plan.home()));
            URI portal = URI.create(stack.portalUrl());
            Targets targets = Targets.of(new LogIn(portal).as("noi.staff", "demo"));
            Map<Target, Result> results = measure(new Load(portal, plan.connections(), servers), targets.all());
            new Report(out).print(plan, targets, results, Memory.of(servers));
            return results.values().stream().allMatch(result -> result.errors() == 0);
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
            Collections.rotate(order, 1);
        }
        return results;
    }
}
