package vn.diemcau.portal.web.live;

import java.util.function.IntUnaryOperator;

/**
 * How much may be sent on a connection at once, without being able to wait for the other side. What is handed over to be sent
 * later is sent when the system says that the connection can take more. Linux says so when a third of its send buffer is free:
 * 15 KB of the 46 KB that a connection over Ethernet has to begin with. So whenever something handed over has been sent, a part of
 * that room may be used at once. Not for several threads.
 */
final class Room {

    /** Bytes. */
    static final int MOST = 8_000;

    private final IntUnaryOperator random;
    private int left;

    /** @param random a number from 0 to below the given one, so that not all connections look for room at the same event */
    Room(IntUnaryOperator random) {
        this.random = random;
    }

    /** Uses room for a text. @return whether there was enough; if not, it is to be handed over */
    boolean take(String text) {
        int bytes = bytes(text);
        if (bytes > left) {
            left = 0;
            return false;
        }
        left -= bytes;
        return true;
    }

    /** A text that was handed over has been sent; it has used some of the room itself. */
    void found(String text) {
        left = Math.max(0, MOST - random.applyAsInt(MOST / 2) - bytes(text));
    }

    /** As UTF-8, of which half a surrogate pair takes two. */
    private static int bytes(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            bytes += each < 0x80 ? 1 : each < 0x800 || Character.isSurrogate(each) ? 2 : 3;
        }
        return bytes;
    }
}
