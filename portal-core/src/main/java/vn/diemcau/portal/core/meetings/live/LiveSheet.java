package vn.diemcau.portal.core.meetings.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.MeetingState;
import vn.diemcau.portal.core.meetings.MeetingView;
import vn.diemcau.portal.core.meetings.live.headcount.Headcount;

/**
 * A meeting as it stands at a moment.
 *
 * @param last          the number of the last event that is part of it already
 * @param version       of the progress; what a step has to name
 * @param current       the item that is on; null if none is
 * @param since         when it began, breaks put in after that
 * @param extra         minutes added to it
 * @param breakSince    null if there is no break
 * @param announcements the newest first
 * @param headcount     null if nobody is counted
 */
public record LiveSheet(MeetingView view, long last, long version, UUID current, Instant since, int extra, Instant breakSince,
                        int breakMinutes, List<LiveItem> items, List<Announcement> announcements, Headcount headcount, Instant now) {

    public Meeting meeting() {
        return view.meeting();
    }

    public boolean running() {
        return meeting().getState() == MeetingState.RUNNING;
    }

    /** The item that is on, or null. */
    public LiveItem item() {
        return items.stream().filter(each -> each.id().equals(current)).findFirst().orElse(null);
    }

    /** The items that may be on, without mere headings. */
    public List<LiveItem> steps() {
        return items.stream().filter(each -> !each.heading()).toList();
    }

    /** Which of the steps is on, from 1; 0 if none is. */
    public int place() {
        var steps = steps();
        for (int i = 0; i < steps.size(); i++) {
            if (Objects.equals(steps.get(i).id(), current)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Minutes that the item may take, with what was added. */
    public int minutes() {
        return item() == null ? 0 : item().minutes() + extra;
    }

    /** Seconds that are left of the item's time; less than none if it takes longer. */
    public long left() {
        return item() == null ? 0 : minutes() * 60L - Duration.between(since, breakSince == null ? now : breakSince).getSeconds();
    }

    /** The item that follows, or null. */
    public LiveItem following() {
        int place = place();
        return place == 0 || place >= steps().size() ? null : steps().get(place);
    }
}
