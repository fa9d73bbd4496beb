package vn.diemcau.portal.web.live;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCode;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.portal.core.live.LiveListening;

/** The open pages of this server: lets each hear from time to time that it is connected, and asks whether it still may be. */
@ApplicationScoped
public class LiveSockets {

    private static final Logger LOG = Logger.getLogger(LiveSockets.class.getName());
    /** Each socket has its turn every so many seconds, so that they do not all come at once. */
    private static final int TURNS = 10;
    /** A code of our own (RFC 6455, section 7.4.2): the same person has opened too many pages after this one. */
    private static final CloseCode GAVE_WAY = CloseCodes.getCloseCode(4001);

    private final Set<LiveSocket> open = ConcurrentHashMap.newKeySet();
    private LivePlaces places;
    private int turn;

    @Resource
    private ManagedScheduledExecutorService timer;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private LiveListening listening;

    @Inject
    private LiveRights rights;

    /** Further pages ask again and again instead; below what the server accepts at all, so that it goes on for all the rest. */
    @Inject
    @ConfigProperty(name = "portal.live.connections", defaultValue = "8000")
    private int most;

    /** Tabs and devices of one person; below that nobody takes the places of all others. */
    @Inject
    @ConfigProperty(name = "portal.live.connections-per-person", defaultValue = "20")
    private int mostPerPerson;

    @Inject
    @ConfigProperty(name = "portal.live.rights-every", defaultValue = "PT40S")
    private Duration rightsEvery;

    void begin(@Observes Startup startup) {
        places = new LivePlaces(mostPerPerson);
        timer.scheduleAtFixedRate(this::beat, 1, 1, TimeUnit.SECONDS);
        timer.scheduleWithFixedDelay(this::askForRights, rightsEvery.toMillis(), rightsEvery.toMillis(), TimeUnit.MILLISECONDS);
    }

    boolean areTooMany() {
        return open.size() >= most;
    }

    void opened(LiveSocket socket) {
        open.add(socket);
        places.take(socket).ifPresent(oldest -> oldest.cut(GAVE_WAY));
        try {
            listening.join(socket.topic(), socket.after(), socket);
        } catch (RuntimeException silent) {
            LOG.log(Level.FINE, "What was missed cannot be told now", silent);
            socket.cut(CloseCodes.TRY_AGAIN_LATER);
        }
        if (socket.isGone()) {
            // It went while it was let in, and whoever took it off the lists may have come too early.
            open.remove(socket);
            places.leave(socket);
            listening.leave(socket.topic(), socket);
        }
    }

    /** Somebody else tells the channel: it may just be handing a message to the very connection that says it is closed. */
    void closed(LiveSocket socket) {
        if (open.remove(socket)) {
            places.leave(socket);
            executor.execute(() -> listening.leave(socket.topic(), socket));
        }
    }

    void close(LiveSocket socket, Session session, CloseCode code) {
        closed(socket);
        executor.execute(() -> {
            try {
                session.close(new CloseReason(code, ""));
            } catch (IOException | RuntimeException gone) {
                LOG.log(Level.FINEST, "It was closed already", gone);
            }
        });
    }

    private void beat() {
        turn = (turn + 1) % TURNS;
        open.stream().filter(socket -> Math.floorMod(socket.hashCode(), TURNS) == turn).forEach(LiveSocket::beat);
    }

    /** Those who came with the same log-in are asked for once. */
    private void askForRights() {
        for (var each : open.stream().collect(Collectors.groupingBy(LiveSocket::right)).entrySet()) {
            try {
                if (!rights.isHeld(each.getKey())) {
                    end(each.getValue());
                }
            } catch (IOException | RuntimeException later) {
                LOG.log(Level.FINE, "Whether somebody who listens still may is asked later", later);
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static void end(List<LiveSocket> sockets) {
        sockets.forEach(socket -> socket.cut(CloseCodes.VIOLATED_POLICY));
    }
}
