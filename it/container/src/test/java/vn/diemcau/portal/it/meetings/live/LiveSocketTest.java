package vn.diemcau.portal.it.meetings.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.meetings.live.Chairing;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;

/** Pages that listen by a socket: they hear each step, catch up, and are cut off when they may listen no more. */
@InsideTheServer
class LiveSocketTest {

    private static final int PATIENCE_SECONDS = 30;

    @Inject
    private LiveFixture meetings;

    @Inject
    private MeetingFixture people;

    @Inject
    private Chairing chairing;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    @Inject
    private HttpServletRequest request;

    private final HttpClient browser = HttpClient.newHttpClient();

    private void next(UUID id) {
        callers.as(MeetingFixture.PREPARER, () -> chairing.next(id, meetings.version(id)));
    }

    private Heard listen(String username, UUID meeting, long after, String origin) {
        var heard = new Heard();
        var builder = browser.newWebSocketBuilder();
        if (!username.isEmpty()) {
            builder.header("Authorization", "Basic " + Base64.getEncoder().encodeToString((username + ":secret").getBytes(UTF_8)));
        }
        if (!origin.isEmpty()) {
            builder.header("Origin", origin);
        }
        heard.socket = builder.buildAsync(URI.create("ws://127.0.0.1:" + request.getLocalPort() + "/api/v1/live/" + meeting + "?after=" + after), heard).join();
        assertThat(heard.next()).contains("\"kind\":\"hello\"", "\"now\":");
        return heard;
    }

    @Test
    void eachStepIsHeardAtOnceByEverybodyWhoListens() {
        var id = meetings.running(Kind.HOSPITAL);
        var one = listen("noi.staff", id, 1, "");
        var other = listen("ctxh.staff", id, 1, "http://127.0.0.1:" + request.getLocalPort());
        next(id);
        assertThat(one.next()).contains("\"seq\":2", "\"do\":\"next\"");
        assertThat(other.next()).contains("\"seq\":2");
    }

    @Test
    void whoComesBackHearsWhatWasMissedOnce() {
        var id = meetings.running(Kind.HOSPITAL);
        var first = listen("noi.staff", id, 1, "");
        next(id);
        first.next();
        first.socket.abort();
        var stays = listen("ctxh.staff", id, 2, "");
        next(id);
        next(id);
        stays.hears("\"seq\":4,");
        var again = listen("noi.staff", id, 2, "");
        assertThat(again.next()).startsWith("[{\"seq\":3").contains("\"seq\":4").doesNotContain("\"seq\":2");
    }

    @Test
    void whoMayNotReadOfTheMeetingIsNotConnected() {
        var id = meetings.running(Kind.SECTION);
        for (var username : new String[] {"", "noi.staff", "outsider"}) {
            assertThatThrownBy(() -> listen(username, id, 0, "")).as(username).hasStackTraceContaining("WebSocketHandshakeException");
        }
        assertThatThrownBy(() -> listen("ctxh.staff", UUID.randomUUID(), 0, "")).hasStackTraceContaining("WebSocketHandshakeException");
    }

    /** Browsers send our cookies along with sockets that pages of other sites open. */
    @Test
    void aPageOfAnotherSiteIsNotConnected() {
        var id = meetings.running(Kind.HOSPITAL);
        for (var origin : new String[] {"http://elsewhere.example", "null", "https://127.0.0.1:" + request.getLocalPort()}) {
            assertThatThrownBy(() -> listen("ctxh.staff", id, 0, origin)).as(origin).hasStackTraceContaining("WebSocketHandshakeException");
        }
    }

    @Test
    void whoLosesTheRightIsCutOffAndOthersGoOn() {
        var id = people.with(meetings.running(Kind.INVITED), "noi.staff", Part.DELEGATE);
        var invited = listen("noi.staff", id, 1, "");
        var leading = listen("ctxh.editor", id, 1, "");
        rows.change("delete from meeting_participant where meeting_id = ? and staff_member_id = (select id from staff_member where username = 'noi.staff')", id);
        assertThat(invited.end()).isEqualTo(1008);
        next(id);
        leading.hears("\"do\":\"next\"");
    }

    /** As configured, twenty for each person on one server. */
    @Test
    void whoOpensTooManyPagesKeepsTheLatestAndTakesNobodysPlace() {
        var id = meetings.running(Kind.HOSPITAL);
        var other = listen("ctxh.staff", id, 1, "");
        var pages = IntStream.rangeClosed(0, 20).mapToObj(number -> listen("noi.staff", id, 1, "")).toList();
        assertThat(pages.get(0).end()).isEqualTo(4001);
        next(id);
        assertThat(other.next()).contains("\"seq\":2");
        assertThat(pages.subList(1, pages.size())).allSatisfy(page -> {
            assertThat(page.next()).contains("\"seq\":2");
            assertThat(page.ended).isNotDone();
        });
    }

    @Test
    void aPageThatReadsNothingHoldsUpNobodyAndIsCutOff() throws IOException {
        holdsUpNobody(800, 15_000);
    }

    /** Some of them are sent at once, as long as there is room. */
    @Test
    void aPageThatReadsNoneOfManyShortWordsHoldsUpNobodyAndIsCutOff() throws IOException {
        holdsUpNobody(6_000, 1_500);
    }

    /** Nine megabytes do not fit into what the two ends of a connection keep for a page that has stopped reading. */
    private void holdsUpNobody(int many, int size) throws IOException {
        var id = meetings.running(Kind.HOSPITAL);
        var listening = listen("ctxh.staff", id, 1, "");
        try (var stalled = new Socket()) {
            stalled.setReceiveBufferSize(2_048);
            stalled.setSoTimeout(PATIENCE_SECONDS * 1_000);
            stalled.connect(new InetSocketAddress("127.0.0.1", request.getLocalPort()));
            stalled.getOutputStream().write(("GET /api/v1/live/" + id + "?after=1 HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
                    + "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nAuthorization: Basic "
                    + Base64.getEncoder().encodeToString("noi.staff:secret".getBytes(UTF_8)) + "\r\n\r\n").getBytes(UTF_8));
            assertThat(new String(stalled.getInputStream().readNBytes(12), UTF_8)).isEqualTo("HTTP/1.1 101");
            int heard = 0;
            for (int said = 1; said <= many; said++) {
                meetings.say(id, "{\"filling\":\"" + "x".repeat(size) + "\"}");
                // Who falls far behind is cut off too: the one that listens keeps up.
                while (said % 100 == 0 && heard < said) {
                    heard += listening.next().split("\"seq\":").length - 1;
                }
            }
            assertThat(heard).isEqualTo(many);
            assertThat(readToTheEnd(stalled)).isLessThan((long) many * size);
        }
        next(id);
        assertThat(listening.next()).contains("\"do\":\"next\"");
    }

    /** Whether the server ends the connection or resets it does not matter. */
    private static long readToTheEnd(Socket socket) throws IOException {
        long read = 0;
        var part = new byte[65_536];
        try {
            for (int some = socket.getInputStream().read(part); some >= 0; some = socket.getInputStream().read(part)) {
                read += some;
            }
        } catch (SocketException reset) {
            return read;
        }
        return read;
    }

    /** What comes over one connection. */
    private static final class Heard implements WebSocket.Listener {

        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
        private final CompletableFuture<Integer> ended = new CompletableFuture<>();
        private final StringBuilder part = new StringBuilder();
        private WebSocket socket;

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                messages.add(part.toString());
                part.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            ended.complete(code);
            return null;
        }

        String next() {
            try {
                var message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (message == null) {
                    throw new AssertionError("nothing was heard");
                }
                return message.contains("\"kind\":\"beat\"") ? next() : message;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Passes over what comes until this has come. */
        void hears(String words) {
            String message;
            do {
                message = next();
            } while (!message.contains(words));
        }

        int end() {
            return ended.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        }
    }
}
