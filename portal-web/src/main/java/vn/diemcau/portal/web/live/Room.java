package vn.diemcau.portal.web.live;

import java.nio.charset.StandardCharsets;
import java.util.function.IntUnaryOperator;

/**
 * How much may be sent on a connection at once, without being able to wait for the other side. What is handed over to be sent
 * later is sent when the system says that the connection can take more. Linux says so when a third of its send buffer is free:
 * 133 KB of the 400 KB that {@code sendBufferSize} in server.xml asks for. So whenever something handed over has been sent, a
 * part of that room may be used at once. Not for several threads.
 */
final class Room {

    /** Bytes of the system's memory. */
    static final int MOST = 130_000;
    /** Of which Linux needs about so many for each message besides its text. */
    static final int MESSAGE = 1_000;
    /** An event is the same text for thousands of connections, of which only the first one counts its bytes. */
    private static volatile Counted counted = new Counted("", 0);

    private final IntUnaryOperator random;
    private int left;

    /** @param random a number from 0 to below the given one, so that not all connections look for room at the same event */
    Room(IntUnaryOperator random) {
        this.random = random;
    }

    /** Uses room for a text. @return whether there was enough; if not, it is to be handed over */
    boolean take(String text) {
        int needed = needed(text);
        if (needed > left) {
            left = 0;
            return false;
        }
        left -= needed;
        return true;
    }

    /** A text that was handed over has been sent; it has used some of the room itself. */
    void found(String text) {
        left = Math.max(0, MOST - random.applyAsInt(MOST / 2) - needed(text));
    }

    private static int needed(String text) {
        Counted last = counted;
        if (last.text != text) {
            last = new Counted(text, text.getBytes(StandardCharsets.UTF_8).length);
            counted = last;
        }
        return last.bytes + MESSAGE;
    }

    private record Counted(String text, int bytes) {
    }
}
