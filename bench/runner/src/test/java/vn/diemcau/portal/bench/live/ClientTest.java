package vn.diemcau.portal.bench.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientTest {

    private final Client client = new Client(false);
    private final List<Integer> marks = new ArrayList<>();

    private static byte[] frame(String text) {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer frame = ByteBuffer.allocate(payload.length + 4).put((byte) 0x81);
        if (payload.length < 126) {
            frame.put((byte) payload.length);
        } else {
            frame.put((byte) 126).putShort((short) payload.length);
        }
        frame.put(payload);
        byte[] all = new byte[frame.flip().remaining()];
        frame.get(all);
        return all;
    }

    @Test
    void whatFollowsTheHeadOfTheAnswerIsAFrame() {
        byte[] hello = frame("{\"mark\":7,\"a\":1}");
        ByteBuffer in = ByteBuffer.allocate(500).put("HTTP/1.1 101 Switching Protocols\r\nA: b\r\n\r\n".getBytes(StandardCharsets.US_ASCII)).put(hello).flip();
        assertThat(client.answer(in)).startsWith("HTTP/1.1 101");
        client.frames(in, marks::add);
        assertThat(marks).containsExactly(7);
    }

    @Test
    void framesThatComeInPiecesAreReadWhenTheyAreComplete() {
        byte[] all = frame("[{\"mark\":12,\"filling\":\"" + "x".repeat(300) + "\"},{\"mark\":13}]");
        for (byte each : all) {
            client.frames(ByteBuffer.wrap(new byte[] {each}), marks::add);
        }
        assertThat(marks).containsExactly(12, 13);
    }
}
