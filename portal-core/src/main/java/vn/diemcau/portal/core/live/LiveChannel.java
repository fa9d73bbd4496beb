package vn.diemcau.portal.core.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** The one way by which features say that something happened on a topic that people watch. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class LiveChannel {

    @Inject
    private LiveRecords records;

    /**
     * Says it within the caller's transaction: it stands and falls with the deed, and goes out once that is committed. To be
     * said last, since it holds up others who say something on the same topic until the transaction ends.
     *
     * @param topic what is watched, such as the id of a meeting
     * @param kind  one or two words in lower case, such as {@code step}
     * @param data  what pages need to know, small: it goes to everybody who watches; nothing that one of them may not know
     * @return its number, one more than that of the last event on the topic
     */
    public long say(UUID topic, String kind, JsonObject data) {
        return records.say(topic, kind, data.toString());
    }

    /** The number of the last event on a topic; to be asked for before what a page shows is read, so that it misses none. */
    public long last(UUID topic) {
        return records.last(topic);
    }
}
