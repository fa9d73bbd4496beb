package vn.diemcau.portal.core.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.live.LiveWatch.Joined;

class LiveWatchTest {

    private final LiveWatch watch = new LiveWatch(10);
    private final Page page = new Page();

    @Test
    void whoIsUpToDateGetsWhatHappensFromNowOn() {
        assertThat(watch.join(10, page)).isEqualTo(Joined.YES);
        watch.news(events(11, 12));
        assertThat(page.numbers).containsExactly(11L, 12L);
    }

    @Test
    void whoWasAwayForAShortWhileGetsWhatWasMissedAndThenTheRest() {
        watch.news(events(11, 14));
        assertThat(watch.join(12, page)).isEqualTo(Joined.YES);
        watch.news(events(15, 15));
        assertThat(page.numbers).containsExactly(13L, 14L, 15L);
    }

    @Test
    void whatIsReadTwiceIsToldOnce() {
        watch.join(10, page);
        watch.news(events(11, 13));
        watch.news(events(12, 14));
        assertThat(page.numbers).containsExactly(11L, 12L, 13L, 14L);
    }

    @Test
    void nothingIsToldOutOfItsOrder() {
        watch.join(10, page);
        watch.news(events(12, 13));
        assertThat(page.numbers).isEmpty();
        assertThat(watch.last()).isEqualTo(10);
    }

    @Test
    void whatWasMissedLongAgoIsNotInMemory() {
        assertThat(watch.join(9, page)).isEqualTo(Joined.FURTHER_BACK);
        watch.news(events(11, 11 + LiveWatch.REMEMBERED));
        assertThat(watch.join(10, page)).isEqualTo(Joined.FURTHER_BACK);
        assertThat(watch.join(11, page)).isEqualTo(Joined.YES);
        assertThat(page.numbers).hasSize(LiveWatch.REMEMBERED);
    }

    @Test
    void whoKnowsMoreThanThisServerHasToWaitUntilItHasLooked() {
        assertThat(watch.join(11, page)).isEqualTo(Joined.AHEAD);
        watch.news(events(11, 11));
        assertThat(watch.join(11, page)).isEqualTo(Joined.YES);
        assertThat(page.numbers).isEmpty();
    }

    @Test
    void aWatchWithoutListenersEndsAndTakesNobodyAnyMore() {
        watch.join(10, page);
        assertThat(watch.endIfAlone()).isFalse();
        watch.leave(page);
        assertThat(watch.endIfAlone()).isTrue();
        assertThat(watch.join(10, page)).isEqualTo(Joined.OVER);
    }

    private static List<LiveEvent> events(long from, long to) {
        return LongStream.rangeClosed(from, to).mapToObj(seq -> new LiveEvent(seq, Instant.EPOCH, "step", "{}")).toList();
    }

    /** Reads the numbers out of what it is sent. */
    private static final class Page implements LiveListener {

        private final List<Long> numbers = new ArrayList<>();

        @Override
        public void deliver(String json) {
            for (var part : json.split("\"seq\":")) {
                var number = part.split(",")[0];
                if (number.matches("\\d+")) {
                    numbers.add(Long.parseLong(number));
                }
            }
        }

        @Override
        public void startOver() {
            throw new AssertionError("nothing is lost here");
        }
    }
}
