package vn.diemcau.portal.core.meetings.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.live.headcount.Headcount;
import vn.diemcau.portal.core.meetings.live.headcount.HeadcountChanged;
import vn.diemcau.portal.core.meetings.live.headcount.HeadcountSource;

/** Tells the live page how many have come: the sums of the connection points, or those on the list of a meeting without any. */
@ApplicationScoped
class HeadsCounted implements HeadcountSource {

    @Inject
    private AttendanceRecords records;

    @Inject
    private Event<HeadcountChanged> changes;

    void reported(@Observes vn.diemcau.portal.core.meetings.points.reports.HeadcountChanged figures) {
        changes.fire(new HeadcountChanged(figures.meeting()));
    }

    @Override
    public Optional<Headcount> of(UUID meeting) {
        return records.headcount(meeting);
    }
}
