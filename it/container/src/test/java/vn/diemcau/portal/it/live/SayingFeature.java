package vn.diemcau.portal.it.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.diemcau.portal.core.live.LiveChannel;

/** Says that something happened as a feature of the portal does, within its own transaction. */
@ApplicationScoped
@Transactional
public class SayingFeature {

    @Inject
    private LiveChannel channel;

    public long say(UUID topic, String word) {
        return channel.say(topic, "test.said", Json.createObjectBuilder().add("word", word).build());
    }

    public void sayAndFail(UUID topic) {
        say(topic, "never said");
        throw new IllegalStateException("rolled back");
    }

    public long last(UUID topic) {
        return channel.last(topic);
    }
}
