package vn.diemcau.portal.bench.live;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntConsumer;

/** One socket of the driver: what has come of a frame that is not complete yet. */
final class Client {

    private static final byte[] MARK = "\"mark\":".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] NOTHING = {};
    private static final int LENGTH = 0x7f;
    private static final int TWO_BYTES = 126;

    final boolean stalled;
    boolean upgraded;
    private byte[] rest = NOTHING;

    Client(boolean stalled) {
        this.stalled = stalled;
    }

    /** The head of the answer to the upgrade, or null if it is not complete yet; what follows it stays in the buffer. */
    String answer(ByteBuffer in) {
        byte[] all = together(in);
        String text = new String(all, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            rest = all;
            return null;
        }
        upgraded = true;
        rest = Arrays.copyOfRange(all, end + 4, all.length);
        return text.substring(0, end);
    }

    /** Takes the frames that are complete (RFC 6455, section 5.2; those of a server are not masked) and reads the marks in them. */
    void frames(ByteBuffer in, IntConsumer marks) {
        byte[] all = together(in);
        int at = 0;
        while (all.length - at >= 2) {
            int length = all[at + 1] & LENGTH;
            int head = 2;
            if (length == TWO_BYTES) {
                if (all.length - at < 4) {
                    break;
                }
                length = (all[at + 2] & 0xff) << 8 | all[at + 3] & 0xff;
                head = 4;
            } else if (length == LENGTH) {
                if (all.length - at < 10) {
                    break;
                }
                length = (int) ByteBuffer.wrap(all, at + 2, 8).getLong();
                head = 10;
            }
            if (all.length - at < head + length) {
                break;
            }
            read(all, at + head, at + head + length, marks);
            at += head + length;
        }
        rest = at == all.length ? NOTHING : Arrays.copyOfRange(all, at, all.length);
    }

    private byte[] together(ByteBuffer in) {
        byte[] all = Arrays.copyOf(rest, rest.length + in.remaining());
        in.get(all, rest.length, in.remaining());
        return all;
    }

    private static void read(byte[] all, int from, int to, IntConsumer marks) {
        for (int i = from; i + MARK.length < to; i++) {
            // A text has many quotation marks, so the letter after it tells more.
            if (all[i + 1] == MARK[1] && Arrays.equals(all, i, i + MARK.length, MARK, 0, MARK.length)) {
                int number = 0;
                for (int digit = i + MARK.length; all[digit] >= '0' && all[digit] <= '9'; digit++) {
                    number = 10 * number + all[digit] - '0';
                }
                marks.accept(number);
            }
        }
    }
}
