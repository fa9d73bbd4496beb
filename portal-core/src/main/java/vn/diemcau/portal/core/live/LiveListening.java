package vn.diemcau.portal.core.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.diemcau.portal.core.shared.NotFound;

/** Where those who watch a topic are let in. */
@ApplicationScoped
public class LiveListening {

    @Inject
    @Any
    private Instance<LiveTopics> features;

    @Inject
    private LiveHub hub;

    /**
     * Asks the feature of the topic whether the caller may listen.
     *
     * @param ticket see {@link LiveTopics#admits}
     * @throws NotFound if there is no such topic for the caller
     */
    public void require(UUID topic, String ticket) {
        if (features.stream().noneMatch(feature -> feature.admits(topic, ticket))) {
            throw new NotFound("topic");
        }
    }

    /**
     * From now on the listener gets what happens on the topic, and before that what has happened since: in order, without
     * a gap, nothing twice. Who may listen has been asked before.
     *
     * @param after the number of the last event that the listener knows
     */
    public void join(UUID topic, long after, LiveListener listener) {
        hub.join(topic, after, listener);
    }

    /** The listener is gone. */
    public void leave(UUID topic, LiveListener listener) {
        hub.leave(topic, listener);
    }

    /** For those who cannot stay connected: what has happened since, as a listener would get it. */
    public void tell(UUID topic, long after, LiveListener listener) {
        hub.tell(topic, after, listener);
    }
}
