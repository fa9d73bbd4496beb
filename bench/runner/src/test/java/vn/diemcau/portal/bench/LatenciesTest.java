package vn.diemcau.portal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void percentilesAreExactOverAllConnections() {
        var first = new Latencies();
        var second = new Latencies();
        LongStream.rangeClosed(1, 100).forEach(each -> (each % 3 == 0 ? first : second).add(each * 1_000_000));

        var all = Latencies.all(List.of(first, second));

        assertThat(all.size()).isEqualTo(100);
        assertThat(all.millis(0.5)).isEqualTo(50);
        assertThat(all.millis(0.99)).isEqualTo(99);
        assertThat(all.millis(1)).isEqualTo(100);
    }

    @Test
    void withoutAnswersThereIsNoPercentile() {
        assertThat(Latencies.all(List.of()).millis(0.99)).isNaN();
    }
}
