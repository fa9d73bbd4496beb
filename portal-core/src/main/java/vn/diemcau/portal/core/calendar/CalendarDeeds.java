package vn.diemcau.portal.core.calendar;

import java.util.Map;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.PortalDeed;

/** What is done to the calendar, as the audit trail keeps it. */
final class CalendarDeeds {

    private CalendarDeeds() {
    }

    static PortalDeed of(String action, WorkEntry entry, Map<String, Object> before, Map<String, Object> after) {
        return new PortalDeed(new Deed(action, entry.getSection().getCode(), "calendar", entry.getId().toString(), entry.getTitle(),
                entry.getState() == EntryState.APPROVED ? Deed.Readers.ALL : Deed.Readers.EDITORS, before, after));
    }
}
