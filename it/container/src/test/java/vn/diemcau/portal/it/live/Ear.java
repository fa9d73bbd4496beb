package vn.diemcau.portal.it.live;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.diemcau.portal.core.live.LiveListener;

/** Somebody who listens, within the server. */
final class Ear implements LiveListener {

    private static final int PATIENCE_SECONDS = 20;

    private final BlockingQueue<JsonObject> heard = new LinkedBlockingQueue<>();
    private volatile boolean startedOver;

    @Override
    public void deliver(String json) {
        try (var reader = Json.createReader(new StringReader(json.startsWith("[") ? json : "[" + json + "]"))) {
            reader.readArray().getValuesAs(JsonObject.class).forEach(heard::add);
        }
    }

    @Override
    public void startOver() {
        startedOver = true;
    }

    boolean hasStartedOver() {
        return startedOver;
    }

    /** The numbers of the next events, in the order in which they came. */
    List<Long> next(int count) {
        return Stream.generate(this::next).limit(count).map(event -> event.getJsonNumber("seq").longValue()).toList();
    }

    JsonObject next() {
        try {
            var event = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("nothing was heard");
            }
            return event;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean hasHeardNothingMore() {
        return heard.isEmpty();
    }

    static List<Long> numbers(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }
}
