package vn.diemcau.portal.core.live;

import java.time.Instant;

/**
 * Something that happened on a topic.
 *
 * @param seq  1, 2, 3 … on its topic, without a gap
 * @param data a JSON object
 */
record LiveEvent(long seq, Instant at, String kind, String data) {

    /** As it is sent to pages; the kind has been checked and the data is JSON already. */
    String toJson() {
        return "{\"seq\":" + seq + ",\"at\":\"" + at + "\",\"kind\":\"" + kind + "\",\"data\":" + data + "}";
    }
}
