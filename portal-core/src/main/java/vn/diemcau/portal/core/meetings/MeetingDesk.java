package vn.diemcau.portal.core.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.InSection;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;

/**
 * Where meetings are prepared: by editors and admins of the section that holds one, by its chairs and its secretaries. Who
 * changes one names the version they saw. As long as it is a draft nobody else hears of it.
 */
@ApplicationScoped
@Transactional
public class MeetingDesk {

    @Inject
    private MeetingRecords records;

    @Inject
    private MeetingAccess meetings;

    @Inject
    private Hospital hospital;

    @Inject
    private Event<MeetingChanged> changes;

    /**
     * Begins a draft. Who begins it is its secretary.
     *
     * @return its id
     * @throws Refused if a section of the audience does not exist
     */
    @RequiresPermission(Permission.EDIT_SECTION)
    public UUID draft(@InSection String sectionCode, MeetingDraft draft) {
        var section = hospital.section(sectionCode);
        section.requireOpen();
        var meeting = new Meeting(section, draft, records.sections(draft.audience().sections()), null);
        records.add(meeting);
        records.write();
        records.addCallerAsSecretary(meeting.getId());
        changes.fire(new MeetingChanged("meeting.drafted", meeting, Map.of(), meeting.getDraft().told()));
        return meeting.getId();
    }

    /**
     * @throws NotFound     if there is no such meeting for the caller
     * @throws NotPermitted if the caller does not prepare it
     * @throws Refused      if it is over, or somebody else has changed it since this version
     */
    @RequiresPermission(Permission.STAFF)
    public void change(UUID id, long version, MeetingDraft draft) {
        var meeting = prepared(id, version);
        var before = meeting.getDraft().told();
        meeting.describe(draft, records.sections(draft.audience().sections()));
        var after = meeting.getDraft().told();
        changes.fire(new MeetingChanged("meeting.changed", meeting, Deed.differing(before, after), Deed.differing(after, before)));
    }

    /** Tells those who are invited. Fails as {@link #change} does; {@link Refused} if it was called already. */
    @RequiresPermission(Permission.STAFF)
    public void call(UUID id, long version) {
        var meeting = prepared(id, version);
        var before = meeting.getState();
        meeting.call();
        moved("meeting.called", meeting, before);
    }

    /** It will not be held. Fails as {@link #change} does; {@link Refused} if it has begun or there is no reason. */
    @RequiresPermission(Permission.STAFF)
    public void cancel(UUID id, long version, String reason) {
        var meeting = prepared(id, version);
        var before = meeting.getState();
        meeting.cancel(reason);
        moved("meeting.cancelled", meeting, before);
    }

    /** It was held, without the live page. Fails as {@link #change} does; {@link Refused} if it is not being held. */
    @RequiresPermission(Permission.STAFF)
    public void end(UUID id, long version, Instant at) {
        var meeting = prepared(id, version);
        var before = meeting.getState();
        meeting.end(at);
        moved("meeting.ended", meeting, before);
    }

    /** Removes a draft for good. Fails as {@link #change} does; {@link Refused} if others know of it already. */
    @RequiresPermission(Permission.STAFF)
    public void remove(UUID id, long version) {
        var meeting = prepared(id, version);
        if (meeting.getState() != MeetingState.DRAFT) {
            throw new Refused("state", "meetings.refused.state");
        }
        changes.fire(new MeetingChanged("meeting.removed", meeting, meeting.getDraft().told(), Map.of()));
        records.remove(meeting);
    }

    private void moved(String action, Meeting meeting, MeetingState before) {
        records.write();
        changes.fire(new MeetingChanged(action, meeting, Map.of("stage", before.name()), Map.of("stage", meeting.getState().name())));
    }

    private Meeting prepared(UUID id, long version) {
        var meeting = meetings.prepared(id).meeting();
        meeting.requireVersion(version);
        return meeting;
    }
}
