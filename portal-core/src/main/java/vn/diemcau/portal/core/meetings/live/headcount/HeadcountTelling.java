package vn.diemcau.portal.core.meetings.live.headcount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.portal.core.live.LiveChannel;
import vn.diemcau.portal.core.shared.SystemWork;

/** Tells the figures of the meetings in which they have changed; the portal's own work, since they are sums over all points. */
@ApplicationScoped
@SystemWork
class HeadcountTelling {

    private static final Headcount NOBODY = new Headcount(0, 0, 0, 0);

    @Inject
    private HeadcountNotes notes;

    @Inject
    @Any
    private Instance<HeadcountSource> sources;

    @Inject
    private LiveChannel channel;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Set<UUID> waiting() {
        return notes.waiting();
    }

    /** Each meeting stands and falls alone: one whose figures cannot be told holds up no other. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void tell(UUID meeting) {
        if (!notes.take(meeting)) {
            return;
        }
        var headcount = sources.stream().flatMap(source -> source.of(meeting).stream()).findFirst().orElse(NOBODY);
        var figures = json(headcount);
        if (!figures.toString().equals(notes.told(meeting).orElse(json(NOBODY).toString()))) {
            channel.say(meeting, "headcount", figures);
        }
    }

    private static JsonObject json(Headcount headcount) {
        return Json.createObjectBuilder().add("points", headcount.points()).add("reported", headcount.reported())
                .add("expected", headcount.expected()).add("present", headcount.present()).build();
    }
}
