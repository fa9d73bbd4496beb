package vn.diemcau.portal.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomTest {

    private final Room room = new Room(bound -> 0);

    private static String text(int bytes) {
        return "x".repeat(bytes);
    }

    /** How many times a text is sent at once until the next one has to be handed over. */
    private static int times(Room room, String text) {
        int times = 0;
        while (room.take(text)) {
            times++;
        }
        return times;
    }

    @Test
    void nothingIsSentAtOnceBeforeRoomWasFound() {
        assertThat(room.take("")).isFalse();
    }

    @Test
    void theRoomThatWasFoundIsUsedOnce() {
        room.found("");
        assertThat(room.take(text(Room.MOST - 3 * Room.MESSAGE))).isTrue();
        assertThat(room.take("")).isTrue();
        assertThat(room.take("")).isFalse();
    }

    @Test
    void whatDoesNotFitLeavesNoneForWhatComesAfterIt() {
        room.found("");
        assertThat(room.take(text(Room.MOST))).isFalse();
        assertThat(room.take("")).isFalse();
    }

    @Test
    void aLongTextThatWasHandedOverHasUsedTheRoomItself() {
        room.found(text(Room.MOST - 2 * Room.MESSAGE));
        assertThat(times(room, "")).isEqualTo(1);
        room.found(text(5 * Room.MOST));
        assertThat(times(room, "")).isZero();
    }

    @Test
    void lettersCountAsTheBytesTheyAreSentAs() {
        for (String letter : List.of("x", "đ", "ầ", "👍")) {
            int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
            int most = (Room.MOST - 2 * Room.MESSAGE) / bytes;
            room.found("");
            assertThat(room.take(letter.repeat(most))).as(letter).isTrue();
            room.found("");
            assertThat(room.take(letter.repeat(most + 1))).as(letter).isFalse();
        }
    }

    @Test
    void shortMessagesNeedWhatTheSystemNeedsForEachOfThem() {
        room.found("");
        assertThat(times(room, "")).isEqualTo(Room.MOST / Room.MESSAGE - 1);
    }

    @Test
    void textsThatTakeTurnsAreCountedEachForItself() {
        var other = new Room(bound -> 0);
        var quarter = text(Room.MOST / 4);
        room.found("");
        other.found("");
        assertThat(room.take(quarter)).isTrue();
        assertThat(other.take("")).isTrue();
        assertThat(room.take(quarter)).isTrue();
        assertThat(room.take(quarter)).isTrue();
        assertThat(room.take(quarter)).isFalse();
        assertThat(times(other, "")).isEqualTo(Room.MOST / Room.MESSAGE - 2);
    }

    @Test
    void connectionsDoNotAllLookForRoomAtTheSameEvent() {
        var other = new Room(bound -> bound - 1);
        other.found("");
        assertThat(other.take(text(Room.MOST / 2 - 2 * Room.MESSAGE))).isTrue();
        assertThat(other.take("")).isFalse();
    }
}
