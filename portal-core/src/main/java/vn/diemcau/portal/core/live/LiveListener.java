package vn.diemcau.portal.core.live;

/** Somebody who watches a topic, such as an open page. */
public interface LiveListener {

    /**
     * Takes what happened; must not wait for anybody.
     *
     * @param json one event, or an array of several; the same text for all who listen
     */
    void deliver(String json);

    /** What was missed cannot be told any more: whoever listens has to look at the whole anew. */
    void startOver();
}
