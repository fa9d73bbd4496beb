package vn.diemcau.portal.web.live;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.Session;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import vn.diemcau.portal.core.live.LiveListener;

/**
 * One open page. What the buffer of its connection has room for is sent at once, the rest is handed over without waiting;
 * while one message is on its way the next ones wait in a short queue. A page that does not take them is cut off and catches up
 * when it comes back: it holds up nobody.
 */
public final class LiveSocket extends Endpoint implements LiveListener {

    private static final int MOST_WAITING = 256;
    private static final int WAITED_FOR_SECONDS = 10;
    private static final int QUIET_SECONDS = 8;
    private static final int HEARD_BYTES = 512;

    private final LiveSockets sockets;
    private final UUID topic;
    private final long after;
    private final LiveRight right;
    private final Room room = new Room(bound -> ThreadLocalRandom.current().nextInt(bound));
    private Session session;
    private RemoteEndpoint.Basic atOnce;
    private RemoteEndpoint.Async later;
    private Deque<String> waiting;
    private boolean sending;
    private boolean gone;
    private long sentAt;

    LiveSocket(LiveSockets sockets, UUID topic, long after, LiveRight right) {
        this.sockets = sockets;
        this.topic = topic;
        this.after = after;
        this.right = right;
    }

    @Override
    public void onOpen(Session opened, EndpointConfig config) {
        session = opened;
        session.setMaxIdleTimeout(0);
        session.setMaxTextMessageBufferSize(HEARD_BYTES);
        session.setMaxBinaryMessageBufferSize(HEARD_BYTES);
        session.addMessageHandler(String.class, (MessageHandler.Whole<String>) nothingIsExpected -> { });
        atOnce = session.getBasicRemote();
        later = session.getAsyncRemote();
        later.setSendTimeout(TimeUnit.SECONDS.toMillis(WAITED_FOR_SECONDS));
        deliver(said("hello"));
        sockets.opened(this);
    }

    @Override
    public void onClose(Session closed, CloseReason reason) {
        leave();
    }

    @Override
    public void onError(Session failed, Throwable thrown) {
        leave();
    }

    UUID topic() {
        return topic;
    }

    long after() {
        return after;
    }

    LiveRight right() {
        return right;
    }

    @Override
    public void deliver(String json) {
        boolean fits;
        synchronized (this) {
            if (gone) {
                return;
            }
            if (sending) {
                waitFor(json);
                return;
            }
            fits = begin(json);
        }
        send(json, fits);
    }

    /** @return whether there is room for it, so that sending it does not wait for the other side */
    private boolean begin(String json) {
        sending = true;
        sentAt = System.nanoTime();
        return room.take(json);
    }

    private void waitFor(String json) {
        if (waiting == null) {
            waiting = new ArrayDeque<>();
        }
        if (waiting.size() < MOST_WAITING) {
            waiting.add(json);
        } else {
            cut(CloseCodes.TRY_AGAIN_LATER);
        }
    }

    @Override
    public void startOver() {
        deliver(said("over"));
    }

    /** Handing a message over to be sent later costs more than sending it, which counts when thousands listen. */
    private void send(String json, boolean fits) {
        try {
            if (fits) {
                atOnce.sendText(json);
                sent();
            } else {
                later.sendText(json, result -> handedOver(json, result.isOK()));
            }
        } catch (IOException | RuntimeException closed) {
            cut(CloseCodes.CLOSED_ABNORMALLY);
        }
    }

    private void handedOver(String json, boolean well) {
        synchronized (this) {
            if (!well) {
                cut(CloseCodes.TRY_AGAIN_LATER);
                return;
            }
            room.found(json);
        }
        sent();
    }

    /** What has been waiting meanwhile goes out together. */
    private void sent() {
        String next;
        boolean fits;
        synchronized (this) {
            sending = waiting != null && !waiting.isEmpty();
            if (!sending) {
                return;
            }
            next = together(waiting);
            waiting = null;
            fits = begin(next);
        }
        send(next, fits);
    }

    private static String together(Deque<String> messages) {
        var all = new StringBuilder("[");
        messages.forEach(each -> all.append(all.length() > 1 ? "," : "")
                .append(each.startsWith("[") ? each.substring(1, each.length() - 1) : each));
        return all.append(']').toString();
    }

    /** Shows that the line is alive if nothing else has been sent for a while; cuts it if what was sent has not arrived. */
    void beat() {
        boolean quiet;
        synchronized (this) {
            long since = System.nanoTime() - sentAt;
            if (sending && since > TimeUnit.SECONDS.toNanos(WAITED_FOR_SECONDS)) {
                cut(CloseCodes.TRY_AGAIN_LATER);
            }
            quiet = !sending && since > TimeUnit.SECONDS.toNanos(QUIET_SECONDS);
        }
        if (quiet) {
            deliver(said("beat"));
        }
    }

    /** Says what time it is here, so that pages know how much their own clock is wrong. */
    private static String said(String kind) {
        return "{\"kind\":\"" + kind + "\",\"now\":\"" + Instant.now() + "\"}";
    }

    /** Ends it; closing may wait for the other side, so somebody else does that. */
    synchronized void cut(CloseReason.CloseCode code) {
        if (!gone) {
            gone = true;
            waiting = null;
            sockets.close(this, session, code);
        }
    }

    synchronized boolean isGone() {
        return gone;
    }

    private void leave() {
        synchronized (this) {
            gone = true;
            waiting = null;
        }
        sockets.closed(this);
    }
}
