package vn.diemcau.portal.core.meetings.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.live.headcount.Headcount;
import vn.diemcau.portal.core.meetings.live.headcount.HeadcountSource;
import vn.diemcau.portal.core.shared.NotFound;

/** Watching a meeting that is being held, for everybody who may read of it. */
@ApplicationScoped
@Transactional
public class LiveMeetings {

    @Inject
    private MeetingAccess meetings;

    @Inject
    private SheetRecords sheets;

    @Inject
    @Any
    private Instance<HeadcountSource> headcounts;

    @Inject
    private Clock clock;

    /** @throws NotFound if there is no such meeting for the caller */
    @RequiresPermission(Permission.STAFF)
    public LiveSheet sheet(UUID meeting) {
        return sheets.sheet(meetings.readable(meeting), headcount(meeting).orElse(null), clock.instant());
    }

    /**
     * For those who prepare the meeting.
     *
     * @throws NotFound     if there is no such meeting for the caller
     * @throws NotPermitted if the caller does not prepare it
     */
    @RequiresPermission(Permission.STAFF)
    public LiveSheet console(UUID meeting) {
        var view = meetings.readable(meeting);
        if (!view.prepares()) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
        return sheets.sheet(view, headcount(meeting).orElse(null), clock.instant());
    }

    private Optional<Headcount> headcount(UUID meeting) {
        return headcounts.stream().flatMap(source -> source.of(meeting).stream()).findFirst();
    }
}
