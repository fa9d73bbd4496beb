package vn.diemcau.portal.core.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;

/**
 * Who may do what at a meeting, asked by all its parts. What the caller may not read does not exist; who reads it and may not
 * change it is told so.
 */
@ApplicationScoped
@Transactional
public class MeetingAccess {

    @Inject
    private MeetingRecords records;

    @Inject
    private Access access;

    /** @throws NotFound if there is no such meeting for the caller */
    @RequiresPermission(Permission.STAFF)
    public MeetingView readable(UUID id) {
        var found = records.find(id).orElseThrow(() -> new NotFound("meeting"));
        var meeting = found.meeting();
        var part = found.part();
        boolean written = access.caller().has(SectionRole.EDITOR, meeting.getSection().getCode());
        return new MeetingView(meeting, part, written || part != null && part.isLeading(), written);
    }

    /**
     * One that the caller prepares and may change now.
     *
     * @throws NotFound     if there is no such meeting for the caller
     * @throws NotPermitted if the caller does not prepare it
     * @throws Refused      if it is over: closed or cancelled
     */
    @RequiresPermission(Permission.STAFF)
    public MeetingView prepared(UUID id) {
        var view = readable(id);
        if (!view.prepares()) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
        view.meeting().getSection().requireOpen();
        if (view.meeting().getState().isOver()) {
            throw new Refused("state", "meetings.refused.over");
        }
        return view;
    }

    /** One that the caller chairs and may change now. Fails as {@link #prepared} does, and for secretaries too. */
    @RequiresPermission(Permission.STAFF)
    public MeetingView chaired(UUID id) {
        var view = prepared(id);
        if (!view.chairs()) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
        return view;
    }
}
