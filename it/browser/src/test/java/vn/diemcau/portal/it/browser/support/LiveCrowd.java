package vn.diemcau.portal.it.browser.support;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/** Many who watch a meeting by a socket, each as a page does: remembers the last event and names it when it comes back. */
public final class LiveCrowd implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 120;
    /** As many connect at once; after a break pages come back at random moments. */
    private static final int AT_ONCE = 50;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Member> members;
    private final String address;
    private final String token;

    private LiveCrowd(UUID meeting, Person person, int size) {
        address = RunningPortal.url().replace("http", "ws") + "/api/v1/live/" + meeting + "?after=";
        token = Rest.token(person);
        members = IntStream.range(0, size).mapToObj(number -> new Member()).toList();
        comesBack();
    }

    public static LiveCrowd listening(UUID meeting, Person person, int size) {
        return new LiveCrowd(meeting, person, size);
    }

    /** All connect, for the first time or again. */
    public void comesBack() {
        for (int from = 0; from < members.size(); from += AT_ONCE) {
            var some = members.subList(from, Math.min(members.size(), from + AT_ONCE));
            all(some.stream().map(Member::connect).toList());
        }
    }

    /** Waits until each of them has heard this event. */
    public void hears(long number) {
        all(members.stream().map(member -> member.hears(number)).toList());
    }

    /** Waits until all connections have ended. */
    public void isCutOff() {
        all(members.stream().map(member -> member.cut).toList());
    }

    /** The numbers of the events as they came; one list if all of them have heard the same. */
    public Set<List<Long>> heard() {
        var different = new HashSet<List<Long>>();
        members.forEach(member -> different.add(member.numbers()));
        return different;
    }

    private static void all(List<? extends CompletableFuture<?>> waited) {
        try {
            CompletableFuture.allOf(waited.toArray(CompletableFuture[]::new)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new AssertionError(waited.stream().filter(each -> !each.isDone()).count() + " of " + waited.size() + " are still waiting", failed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        members.forEach(member -> member.socket.abort());
    }

    private final class Member implements WebSocket.Listener {

        private final List<Long> numbers = new ArrayList<>();
        private final StringBuilder part = new StringBuilder();
        private long wanted;
        private CompletableFuture<Void> heard = new CompletableFuture<>();
        private CompletableFuture<Void> cut = new CompletableFuture<>();
        private WebSocket socket;

        synchronized CompletableFuture<Void> connect() {
            cut = new CompletableFuture<>();
            part.setLength(0);
            long after = numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
            return client.newWebSocketBuilder().header("Authorization", "Bearer " + token).buildAsync(URI.create(address + after), this)
                    .thenAccept(opened -> socket = opened);
        }

        synchronized CompletableFuture<Void> hears(long number) {
            wanted = number;
            heard = new CompletableFuture<>();
            tellIfHeard();
            return heard;
        }

        private void tellIfHeard() {
            if (numbers.contains(wanted)) {
                heard.complete(null);
            }
        }

        synchronized List<Long> numbers() {
            return List.copyOf(numbers);
        }

        @Override
        public synchronized CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                var message = JsonParser.parseString(part.toString());
                part.setLength(0);
                if (message.isJsonArray()) {
                    message.getAsJsonArray().forEach(this::take);
                } else {
                    take(message);
                }
                tellIfHeard();
            }
            from.request(1);
            return null;
        }

        private void take(JsonElement event) {
            if (event.getAsJsonObject().has("seq")) {
                numbers.add(event.getAsJsonObject().get("seq").getAsLong());
            }
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            cut.complete(null);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            cut.complete(null);
        }
    }
}
