package vn.diemcau.portal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void fiveRoundsOfSixSecondsAreTheDefault() {
        var plan = Plan.of(Map.of());

        assertThat(plan.rounds()).isEqualTo(5);
        assertThat(plan.round()).isEqualTo(Duration.ofSeconds(6));
        assertThat(plan.warmUp()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void theEnvironmentMayAskForLess() {
        var plan = Plan.of(Map.of("PORTAL_HOME", "/data", "PORTAL_BENCH_ROUNDS", "1",
                "PORTAL_BENCH_ROUND_SECONDS", "2", "PORTAL_BENCH_WARM_UP_SECONDS", "3"));

        assertThat(plan).isEqualTo(new Plan(Path.of("/data/bench"), 8, Duration.ofSeconds(3), 1, Duration.ofSeconds(2)));
    }
}
