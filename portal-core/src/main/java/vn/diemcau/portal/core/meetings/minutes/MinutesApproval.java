package vn.diemcau.portal.core.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingChanged;
import vn.diemcau.portal.core.meetings.MeetingState;
import vn.diemcau.portal.core.notices.Notices;
import vn.diemcau.portal.core.mail.words.Telling;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * Where the chair decides on the minutes, the meeting is closed, and addenda are made. Chairs approve; if none of them has an
 * account, the admins of the section do. All operations fail with {@link NotFound} if there is no such meeting for the caller and
 * {@link NotPermitted} if it is not for the caller to do.
 */
@ApplicationScoped
@Transactional
public class MinutesApproval {

    private static final int WORDS = 2000;
    private static final int ADDENDUM = 10_000;

    @Inject
    private MinutesRows rows;

    @Inject
    private MeetingAccess meetings;

    @Inject
    private Access access;

    @Inject
    private Notices notices;

    @Inject
    private Event<MeetingChanged> changes;

    /** From now on nobody changes them. @throws Refused if they are not before the chair, or others than those of this version */
    @RequiresPermission(Permission.STAFF)
    public void approve(UUID meeting, long version) {
        var decided = submitted(meeting, version);
        rows.approve(meeting, access.caller());
        changes.fire(new MeetingChanged("meeting.minutes_approved", decided, Map.of(), Map.of()));
        tell(decided, "minutes.approved");
    }

    /** Back to the secretary, with words why. @throws Refused if there are no words, or as {@link #approve} does */
    @RequiresPermission(Permission.STAFF)
    public void sendBack(UUID meeting, long version, String why) {
        var words = Texts.lines(why);
        if (words.isEmpty()) {
            throw new Refused("why", "minutes.refused.why");
        }
        if (words.length() > WORDS) {
            throw new Refused("why", "news.refused.long", WORDS, words.length());
        }
        var decided = submitted(meeting, version);
        rows.sendBack(meeting, words);
        changes.fire(new MeetingChanged("meeting.minutes_returned", decided, Map.of(), Map.of()));
        tell(decided, "minutes.returned");
    }

    /**
     * The record is complete: nothing of the meeting is changed any more.
     *
     * @param version of the meeting that the caller saw
     * @throws Refused if it has not ended, or its minutes are not approved yet
     */
    @RequiresPermission(Permission.STAFF)
    public void close(UUID meeting, long version) {
        var closed = meetings.prepared(meeting).meeting();
        closed.requireVersion(version);
        if (rows.find(meeting, true).filter(minutes -> minutes.state() != MinutesState.APPROVED).isPresent()) {
            throw new Refused("state", "minutes.refused.close");
        }
        var before = closed.getState();
        closed.close();
        changes.fire(new MeetingChanged("meeting.closed", closed, Map.of("stage", before.name()), Map.of("stage", MeetingState.CLOSED.name())));
    }

    /** Puts right what is wrong in approved minutes, by words below them. @throws Refused if they are not approved, or there are no words */
    @RequiresPermission(Permission.STAFF)
    public void addAddendum(UUID meeting, String text) {
        var view = meetings.readable(meeting);
        if (!view.prepares()) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
        view.meeting().getSection().requireOpen();
        var words = Texts.lines(text);
        if (words.isEmpty()) {
            throw new Refused("addendum", "minutes.refused.addendum");
        }
        if (words.length() > ADDENDUM) {
            throw new Refused("addendum", "news.refused.long", ADDENDUM, words.length());
        }
        if (rows.find(meeting, false).filter(minutes -> minutes.state() == MinutesState.APPROVED).isEmpty()) {
            throw new Refused("addendum", "minutes.refused.state");
        }
        rows.addAddendum(meeting, words, access.caller());
        changes.fire(new MeetingChanged("meeting.minutes_addendum", view.meeting(), Map.of(), Map.of("entries", words.length())));
    }

    private Meeting submitted(UUID meeting, long version) {
        var prepared = meetings.prepared(meeting).meeting();
        if (!rows.isApprover(meeting)) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
        var minutes = rows.find(meeting, true).orElseThrow(() -> new Refused("state", "minutes.refused.none"));
        if (minutes.state() != MinutesState.SUBMITTED) {
            throw new Refused("state", "minutes.refused.state");
        }
        if (minutes.version() != version) {
            throw new Refused("version", "meetings.refused.outdated");
        }
        return prepared;
    }

    private void tell(Meeting meeting, String kind) {
        notices.tellStaff(rows.people(meeting.getId(), "SECRETARY"),
                new Telling(kind, List.of(access.caller().name(), meeting.getTitle()), "/meetings/" + meeting.getId() + "/minutes"), true);
    }
}
