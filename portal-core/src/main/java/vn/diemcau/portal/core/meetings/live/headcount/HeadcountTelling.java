package vn.diemcau.portal.core.meetings.live.headcount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.diemcau.portal.core.live.LiveChannel;
import vn.diemcau.portal.core.shared.SystemWork;

/** Tells the figures of the meetings in which they have changed; the portal's own work, since they are sums over all points. */
@ApplicationScoped
@SystemWork
class HeadcountTelling {

    @Inject
    private HeadcountNotes notes;

    @Inject
    @Any
    private Instance<HeadcountSource> sources;

    @Inject
    private LiveChannel channel;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void tell() {
        notes.take().forEach(meeting -> sources.stream().flatMap(source -> source.of(meeting).stream()).findFirst()
                .ifPresent(headcount -> say(meeting, headcount)));
    }

    private void say(UUID meeting, Headcount headcount) {
        channel.say(meeting, "headcount", Json.createObjectBuilder().add("points", headcount.points()).add("reported", headcount.reported())
                .add("expected", headcount.expected()).add("present", headcount.present()).build());
    }
}
