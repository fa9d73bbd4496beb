package vn.diemcau.portal.web.live;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.live.LiveListener;
import vn.diemcau.portal.core.live.LiveListening;

/** What happened, for one answer. */
public final class ToldAtOnce implements LiveListener {

    private final List<String> events = new ArrayList<>();
    private boolean over;

    /** Asks first whether the caller may know. */
    public static ToldAtOnce of(LiveListening listening, UUID topic, long after) {
        listening.require(topic, "");
        var told = new ToldAtOnce();
        listening.tell(topic, after, told);
        return told;
    }

    @Override
    public void deliver(String json) {
        events.add(json.startsWith("[") ? json.substring(1, json.length() - 1) : json);
    }

    @Override
    public void startOver() {
        over = true;
    }

    /** Whether the page has to be loaded anew, the events in their order, and what time it is here. */
    public String toJson() {
        return "{\"now\":\"" + Instant.now() + "\",\"startOver\":" + over + ",\"events\":[" + String.join(",", events) + "]}";
    }

    void write(HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.getOutputStream().write(toJson().getBytes(StandardCharsets.UTF_8));
    }
}
