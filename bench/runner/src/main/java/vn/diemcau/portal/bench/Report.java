package vn.diemcau.portal.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints what was measured as tables that fit into a document as they are. */
final class Report {

    private static final double AIM_RATIO = 0.7;
    private static final double AIM_MILLIS = 20;

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void print(Plan plan, Targets targets, Map<Target, Result> results, List<Memory> memory) {
        Result reference = results.get(targets.people());
        line("");
        line("%d connections, %d rounds of %d s for each page, taking turns", plan.connections(), plan.rounds(), plan.round().toSeconds());
        line("");
        line("| page | requests/s (median) | lowest to highest round | of reference 2 | server CPU ms | of reference 2 | p50 ms | p99 ms | bytes | errors |");
        line("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        results.values().forEach(result -> print(result, reference));
        line("");
        judge(results.get(targets.front()), reference);
        print(memory);
    }

    private void print(Result result, Result reference) {
        Latencies latencies = result.latencies();
        line("| %s | %,.0f | %,.0f to %,.0f | %.2f | %.3f | %.1f | %.2f | %.2f | %,d | %d |", result.target().name(), result.rate(),
                result.lowest(), result.highest(), result.rate() / reference.rate(),
                result.cost(), result.cost() / reference.cost(), latencies.millis(0.5), latencies.millis(0.99),
                result.bytes(), result.errors());
    }

    private void judge(Result front, Result reference) {
        double ratio = front.rate() / reference.rate();
        double slowest = front.latencies().millis(0.99);
        line("Aim, front page: at least %.2f of reference 2: %s; p99 under %.0f ms: %s", AIM_RATIO,
                ratio >= AIM_RATIO ? "reached" : "missed", AIM_MILLIS, slowest < AIM_MILLIS ? "reached" : "missed");
    }

    private void print(List<Memory> memory) {
        line("");
        line("| memory after the load | processes | resident MB | MB with shared pages divided |");
        line("|---|---:|---:|---:|");
        memory.forEach(use -> line("| %s | %d | %,.0f | %,.0f |", use.server(), use.processes(), use.resident(), use.fair()));
    }

    private void line(String format, Object... arguments) {
        out.println(String.format(Locale.ROOT, format, arguments));
    }
}
