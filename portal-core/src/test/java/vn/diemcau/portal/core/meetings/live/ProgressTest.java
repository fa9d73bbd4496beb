package vn.diemcau.portal.core.meetings.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.shared.Refused;

class ProgressTest {

    private static final Instant START = Instant.parse("2026-11-23T01:00:00Z");
    private final Progress progress = new Progress(UUID.randomUUID());

    private static Instant after(int minutes) {
        return START.plusSeconds(60L * minutes);
    }

    @Test
    void theClockOfAnItemStandsStillInABreak() {
        progress.goTo(UUID.randomUUID(), 0, START);
        progress.pause(15, after(10));
        assertThat(progress.secondsSpent(after(20))).isEqualTo(600);
        progress.resume(after(30));
        assertThat(progress.secondsSpent(after(35))).isEqualTo(15 * 60);
    }

    @Test
    void anItemThatIsTakenUpAgainGoesOnFromWhereItStood() {
        progress.goTo(UUID.randomUUID(), 125, START);
        assertThat(progress.secondsSpent(after(1))).isEqualTo(185);
    }

    @Test
    void whatWasAddedToAnItemIsForThatItemOnly() {
        progress.goTo(UUID.randomUUID(), 0, START);
        progress.extend(5);
        progress.extend(10);
        assertThat(progress.extraMinutes()).isEqualTo(15);
        progress.goTo(UUID.randomUUID(), 0, after(40));
        assertThat(progress.extraMinutes()).isZero();
    }

    @Test
    void everyStepMakesWhatWasSeenBeforeOld() {
        progress.goTo(UUID.randomUUID(), 0, START);
        long seen = progress.version();
        progress.extend(5);
        assertThatThrownBy(() -> progress.requireVersion(seen)).isInstanceOf(Refused.class);
        progress.requireVersion(seen + 1);
    }

    @Test
    void aBreakNeedsAnItemAndEndsBeforeTheNextOne() {
        assertThatThrownBy(() -> progress.pause(10, START)).isInstanceOf(Refused.class);
        progress.goTo(UUID.randomUUID(), 0, START);
        progress.pause(10, START);
        assertThatThrownBy(() -> progress.pause(10, START)).isInstanceOf(Refused.class);
        progress.resume(after(1));
        assertThatThrownBy(() -> progress.resume(after(2))).isInstanceOf(Refused.class);
    }

    @Test
    void minutesBeyondAllSenseAreRefused() {
        progress.goTo(UUID.randomUUID(), 0, START);
        progress.extend(240);
        progress.extend(240);
        assertThatThrownBy(() -> progress.extend(121)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> progress.extend(0)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> progress.extend(241)).isInstanceOf(Refused.class);
    }
}
