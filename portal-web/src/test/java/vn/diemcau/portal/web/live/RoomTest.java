package vn.diemcau.portal.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoomTest {

    private final Room room = new Room(bound -> 0);

    private static String text(int bytes) {
        return "x".repeat(bytes);
    }

    @Test
    void nothingIsSentAtOnceBeforeRoomWasFound() {
        assertThat(room.take(text(1))).isFalse();
    }

    @Test
    void theRoomThatWasFoundIsUsedOnce() {
        room.found("");
        assertThat(room.take(text(Room.MOST - 10))).isTrue();
        assertThat(room.take(text(10))).isTrue();
        assertThat(room.take(text(1))).isFalse();
    }

    @Test
    void whatDoesNotFitLeavesNoneForWhatComesAfterIt() {
        room.found("");
        assertThat(room.take(text(Room.MOST + 1))).isFalse();
        assertThat(room.take(text(1))).isFalse();
    }

    @Test
    void aLongTextThatWasHandedOverHasUsedTheRoomItself() {
        room.found(text(Room.MOST - 5));
        assertThat(room.take(text(5))).isTrue();
        room.found(text(5 * Room.MOST));
        assertThat(room.take(text(1))).isFalse();
    }

    @Test
    void lettersCountAsTheBytesTheyAreSentAs() {
        room.found("");
        assertThat(room.take("ầ".repeat(Room.MOST / 3 - 2) + "đ" + "👍")).isTrue();
        assertThat(room.take(text(Room.MOST % 3))).isTrue();
        assertThat(room.take(text(1))).isFalse();
    }

    @Test
    void connectionsDoNotAllLookForRoomAtTheSameEvent() {
        var other = new Room(bound -> bound - 1);
        other.found("");
        assertThat(other.take(text(Room.MOST / 2 + 1))).isTrue();
        assertThat(other.take(text(1))).isFalse();
    }
}
