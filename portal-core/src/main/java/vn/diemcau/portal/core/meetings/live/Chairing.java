package vn.diemcau.portal.core.meetings.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * What is done while a meeting is held, by those who prepare it: its chairs and secretaries, and editors of the section that
 * holds it. Each step names the version of the progress that the person saw; of two who press "next" at once the second is told
 * that somebody else has, and nothing is skipped. Each step is audited and told to all who watch.
 *
 * <p>Every operation fails with {@link NotFound} if there is no such meeting for the caller, {@link NotPermitted} if the caller
 * does not prepare it, and {@link Refused} if it is not being held or the step was taken from an older state.
 */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.STAFF)
public class Chairing {

    /** By which an item may be made longer at once, and which a break may take. */
    public static final int MOST_MINUTES = 240;

    private static final int LONGEST_ANNOUNCEMENT = 500;

    @Inject
    private MeetingAccess meetings;

    @Inject
    private SheetRecords sheets;

    @Inject
    private ProgressRecords records;

    @Inject
    private LiveTelling telling;

    @Inject
    private Access access;

    @Inject
    private Event<MeetingChanged> changes;

    @Inject
    private Clock clock;

    /** Begins the meeting with the first item of its agenda, if it has any. */
    public void begin(UUID id, long version) {
        var step = step(id, version);
        var progress = step.progress();
        var sheet = step.sheet();
        sheet.meeting().begin(clock.instant());
        var steps = sheet.steps();
        progress.goTo(steps.isEmpty() ? null : steps.get(0).id(), 0, clock.instant());
        records.write();
        done("meeting.begun", sheet.meeting(), Map.of("stage", MeetingState.CALLED.name()), Map.of("stage", MeetingState.RUNNING.name()));
        telling.step("begin", sheet, progress, null);
    }

    /** The item that follows is on; after the last one none is. */
    public void next(UUID id, long version) {
        move("next", id, version, 1);
    }

    /** The item before is on again; its clock goes on from where it stood. */
    public void back(UUID id, long version) {
        move("back", id, version, -1);
    }

    private void move(String what, UUID id, long version, int by) {
        var step = running(id, version);
        var progress = step.progress();
        var sheet = step.sheet();
        var steps = sheet.steps();
        int place = sheet.place() == 0 && by < 0 ? steps.size() : sheet.place() + by;
        if (sheet.place() == 0 && by > 0 || place < 1) {
            throw new Refused("do", "live.refused.noitem");
        }
        var left = sheet.item();
        var now = clock.instant();
        if (left != null) {
            records.left(id, left.id(), left.beganAt() == null ? progress.itemSince() : left.beganAt(), progress.secondsSpent(now));
        }
        var next = place > steps.size() ? null : steps.get(place - 1);
        var spent = left == null ? null : new LiveTelling.Left(left.id(), progress.secondsSpent(now));
        progress.goTo(next == null ? null : next.id(), next == null || !next.done() ? 0 : next.seconds(), now);
        if (next != null) {
            records.takenUpAgain(next.id());
        }
        records.write();
        done("meeting.moved", sheet.meeting(), item(left), item(next));
        telling.step(what, sheet, progress, spent);
    }

    private static Map<String, Object> item(LiveItem item) {
        return Map.of("item", item == null ? "" : item.title());
    }

    /** The item that is on may take so many minutes longer. */
    public void extend(UUID id, long version, int minutes) {
        var step = running(id, version);
        var progress = step.progress();
        var sheet = step.sheet();
        int before = progress.extraMinutes();
        progress.extend(minutes);
        records.write();
        done("meeting.extended", sheet.meeting(), Map.of("extra", before), Map.of("extra", progress.extraMinutes()));
        telling.step("extend", sheet, progress, null);
    }

    /** A break of about so many minutes; the clock of the item stands still until somebody ends the break. */
    public void pause(UUID id, long version, int minutes) {
        var step = running(id, version);
        var progress = step.progress();
        var sheet = step.sheet();
        progress.pause(minutes, clock.instant());
        records.write();
        done("meeting.paused", sheet.meeting(), Map.of(), Map.of("pause", minutes));
        telling.step("pause", sheet, progress, null);
    }

    /** The break is over. */
    public void resume(UUID id, long version) {
        var step = running(id, version);
        var progress = step.progress();
        var sheet = step.sheet();
        progress.resume(clock.instant());
        records.write();
        done("meeting.resumed", sheet.meeting(), Map.of(), Map.of());
        telling.step("resume", sheet, progress, null);
    }

    /** Says something to all who watch, before, while or after the meeting is held. @throws Refused also if there is no text, or too much */
    public void announce(UUID id, String text) {
        var meeting = meetings.prepared(id).meeting();
        if (meeting.getState() == MeetingState.DRAFT) {
            throw new Refused("state", "live.refused.draft");
        }
        var words = Texts.line("text", text, LONGEST_ANNOUNCEMENT);
        if (words.isEmpty()) {
            throw new Refused("text", "live.refused.text");
        }
        var announcement = records.announce(id, words, access.caller().name(), clock.instant());
        done("meeting.announced", meeting, Map.of(), Map.of("announcement", words));
        telling.announcement(id, announcement);
    }

    /** The meeting has been held. */
    public void end(UUID id, long version) {
        var step = running(id, version);
        var progress = step.progress();
        var sheet = step.sheet();
        var now = clock.instant();
        if (sheet.item() != null) {
            var began = sheet.item().beganAt();
            records.left(id, sheet.current(), began == null ? progress.itemSince() : began, progress.secondsSpent(now));
        }
        progress.goTo(null, 0, now);
        sheet.meeting().end(now);
        records.write();
        done("meeting.ended", sheet.meeting(), Map.of("stage", MeetingState.RUNNING.name()), Map.of("stage", MeetingState.ENDED.name()));
    }

    private Step running(UUID id, long version) {
        var step = step(id, version);
        if (!step.sheet().running()) {
            throw new Refused("state", "live.refused.state");
        }
        return step;
    }

    /** What stands is read after the progress was locked, so that nobody changes it meanwhile. */
    private Step step(UUID id, long version) {
        var view = meetings.prepared(id);
        var progress = records.locked(id);
        progress.requireVersion(version);
        return new Step(progress, sheets.sheet(view, null, clock.instant()));
    }

    private record Step(Progress progress, LiveSheet sheet) {
    }

    private void done(String action, Meeting meeting, Map<String, Object> before, Map<String, Object> after) {
        changes.fire(new MeetingChanged(action, meeting, before, after));
    }
}
