package vn.diemcau.portal.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * How long and how often to measure, and where the stack keeps its data.
 *
 * @param connections how many connections ask at the same time, each again as soon as it has its answer
 * @param warmUp      time for each target before anything counts
 * @param round       time for each target in each round
 */
public record Plan(Path home, int connections, Duration warmUp, int rounds, Duration round) {

    /** Five rounds of six seconds after a minute of warming up, unless {@code PORTAL_BENCH_…} says otherwise. */
    static Plan of(Map<String, String> environment) {
        Path home = environment.containsKey("PORTAL_HOME")
                ? Path.of(environment.get("PORTAL_HOME"))
                : Path.of(System.getProperty("portal.repository", ".")).resolve(".run");
        return new Plan(home.resolve("bench"), 8,
                Duration.ofSeconds(number(environment, "PORTAL_BENCH_WARM_UP_SECONDS", 60)),
                number(environment, "PORTAL_BENCH_ROUNDS", 5),
                Duration.ofSeconds(number(environment, "PORTAL_BENCH_ROUND_SECONDS", 6)));
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        return Integer.parseInt(environment.getOrDefault(name, Integer.toString(otherwise)));
    }
}
