package vn.diemcau.portal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTest {

    private final Result result = new Result(new Target("page", "/", "marker", ""));

    @Test
    void aDisturbedRoundDoesNotMoveTheRate() {
        result.add(round(1, 100));
        result.add(round(1, 2));
        result.add(round(1, 104));

        assertThat(result.rate()).isEqualTo(100);
        assertThat(result.lowest()).isEqualTo(2);
        assertThat(result.highest()).isEqualTo(104);
    }

    @Test
    void theCostIsProcessorTimeForOneAnswer() {
        result.add(round(1, 100));

        assertThat(result.cost()).isEqualTo(5);
    }

    @Test
    void errorsOfAllRoundsCount() {
        result.add(new Round(1, Duration.ZERO, Latencies.all(List.of()), 2, 0));
        result.add(new Round(1, Duration.ZERO, Latencies.all(List.of()), 1, 0));

        assertThat(result.errors()).isEqualTo(3);
    }

    private static Round round(double seconds, int answers) {
        var latencies = new Latencies();
        for (int i = 0; i < answers; i++) {
            latencies.add(1);
        }
        return new Round(seconds, Duration.ofMillis(500), latencies, 0, 10);
    }
}
