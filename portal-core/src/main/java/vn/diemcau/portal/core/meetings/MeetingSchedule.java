package vn.diemcau.portal.core.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.shared.Cursor;

/** The meetings that the caller may read. */
@ApplicationScoped
@Transactional
public class MeetingSchedule {

    @Inject
    private MeetingRecords records;

    /**
     * @param section code of the section that holds them, or empty for all
     * @param cursor  where the page before ended, or null for the first
     */
    @RequiresPermission(Permission.STAFF)
    public MeetingPage page(MeetingFilter filter, String section, String cursor) {
        return records.page(filter, section, Cursor.parse(cursor).orElse(null));
    }
}
