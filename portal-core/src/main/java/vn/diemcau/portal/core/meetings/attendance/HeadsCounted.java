package vn.diemcau.portal.core.meetings.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.live.headcount.Headcount;
import vn.diemcau.portal.core.meetings.live.headcount.HeadcountSource;

/** Tells the live page how many have come: the sums of the connection points, or those on the list of a meeting without any. */
@ApplicationScoped
class HeadsCounted implements HeadcountSource {

    @Inject
    private AttendanceRecords records;

    @Override
    public Optional<Headcount> of(UUID meeting) {
        return records.headcount(meeting);
    }
}
