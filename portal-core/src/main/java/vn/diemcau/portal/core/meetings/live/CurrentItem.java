package vn.diemcau.portal.core.meetings.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.diemcau.portal.core.meetings.agenda.ItemsRemoved;
import vn.diemcau.portal.core.shared.Refused;

/** The item that is on stays on the agenda until the meeting has gone on to another. */
@ApplicationScoped
class CurrentItem {

    @Inject
    private ProgressRecords records;

    void keep(@Observes ItemsRemoved removed) {
        if (removed.items().stream().anyMatch(item -> records.isOn(removed.meeting(), item.id()))) {
            throw new Refused("item", "live.refused.current");
        }
    }
}
