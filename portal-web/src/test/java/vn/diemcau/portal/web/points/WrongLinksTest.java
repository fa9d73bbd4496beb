package vn.diemcau.portal.web.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WrongLinksTest {

    private final WrongLinks wrong = new WrongLinks();

    private boolean tooMany(int times, long now) {
        boolean last = false;
        for (int i = 0; i < times; i++) {
            last = wrong.another("10.0.0.1", now);
        }
        return last;
    }

    @Test
    void soManyWrongLinksInAMinuteAreLetPassAndNoMore() {
        assertThat(tooMany(WrongLinks.IN_A_MINUTE, 0)).isFalse();
        assertThat(tooMany(1, 1)).isTrue();
        assertThat(wrong.another("10.0.0.2", 1)).isFalse();
    }

    @Test
    void afterAMinuteTheyAreCountedAnew() {
        assertThat(tooMany(WrongLinks.IN_A_MINUTE + 1, 0)).isTrue();
        assertThat(tooMany(1, Duration.ofSeconds(61).toNanos())).isFalse();
    }
}
