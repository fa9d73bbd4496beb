package vn.diemcau.portal.core.meetings.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.shared.NotFound;

/** Agendas for those who read the meeting, with times that follow from its beginning. */
@ApplicationScoped
@Transactional
public class Agenda {

    @Inject
    private AgendaRows rows;

    @Inject
    private MeetingAccess meetings;

    /** The items in the order in which they are gone through. @throws NotFound if there is no such meeting for the caller */
    @RequiresPermission(Permission.STAFF)
    public List<AgendaEntry> of(UUID meeting) {
        return shown(meeting).entries();
    }

    /** The same with the meeting. @throws NotFound if there is no such meeting for the caller */
    @RequiresPermission(Permission.STAFF)
    public AgendaView shown(UUID meeting) {
        var view = meetings.readable(meeting);
        return new AgendaView(view, new AgendaTree(rows.of(meeting)).from(view.meeting().getBeginsAt()));
    }

    /** The meeting of an item. @throws NotFound if there is no such item for the caller */
    @RequiresPermission(Permission.STAFF)
    public UUID meetingOf(UUID item) {
        return rows.meetingOf(item).orElseThrow(() -> new NotFound("item"));
    }
}
