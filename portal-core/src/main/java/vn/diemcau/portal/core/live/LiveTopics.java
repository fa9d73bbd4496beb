package vn.diemcau.portal.core.live;

import java.util.UUID;

/** To be implemented by each feature that lets people watch something; found by CDI. */
public interface LiveTopics {

    /**
     * Whether the topic is one of this feature and the caller of this request may listen to it. Asked when somebody begins to
     * listen and every minute from then on.
     *
     * @param ticket what stands in for a log-in, such as the signed link of a connection point; empty for none. A caller without
     *               a log-in comes here with a ticket only.
     */
    boolean admits(UUID topic, String ticket);
}
