package vn.diemcau.portal.core.meetings.points;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.shared.NotFound;

/** The points of a meeting for those who read of it. Fails with {@link NotFound} if there is no such meeting for the caller. */
@ApplicationScoped
@Transactional
public class ConnectionPoints {

    /** Points on one page. */
    public static final int PAGE = 60;

    @Inject
    private MeetingAccess meetings;

    @Inject
    private PointRecords records;

    /**
     * What lies right below a point, each with the figures of all below it.
     *
     * @param under null for the whole tree
     * @param page  from 1; held within what there is
     */
    @RequiresPermission(Permission.STAFF)
    public Branch branch(UUID meeting, UUID under, int page) {
        var view = meetings.readable(meeting);
        var path = under == null ? List.<PointLine>of() : records.path(meeting, under);
        if (under != null && path.isEmpty()) {
            throw new NotFound("point");
        }
        var all = records.below(meeting, under);
        int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        int shown = Math.max(1, Math.min(page, pages));
        return new Branch(view, path, all.subList((shown - 1) * PAGE, Math.min(shown * PAGE, all.size())), all.size(), shown, pages);
    }

    /** The first points whose code, name or place has these words, with or without accents. */
    @RequiresPermission(Permission.STAFF)
    public Branch find(UUID meeting, String words) {
        var view = meetings.readable(meeting);
        var found = records.found(meeting, words, PAGE);
        return new Branch(view, List.of(), found, found.size(), 1, 1);
    }

    /** All points, those of the highest level first. */
    @RequiresPermission(Permission.STAFF)
    public List<PointLine> all(UUID meeting) {
        meetings.readable(meeting);
        return records.all(meeting);
    }

    /** The figures of each level, from the highest; of a level its own points only. */
    @RequiresPermission(Permission.STAFF)
    public Map<String, Figures> byLevel(UUID meeting) {
        meetings.readable(meeting);
        return records.byLevel(meeting);
    }

    /** The figures of each level, with a page of the silent points for those who prepare the meeting. @param page from 1 */
    @RequiresPermission(Permission.STAFF)
    public Turnout turnout(UUID meeting, int page) {
        var view = meetings.readable(meeting);
        return new Turnout(view, records.byLevel(meeting), view.prepares() ? records.silent(meeting, Math.max(0, page - 1) * PAGE, PAGE) : List.of());
    }

    /** Delegates by category, at all points together. */
    @RequiresPermission(Permission.STAFF)
    public List<CategoryFigures> byCategory(UUID meeting) {
        meetings.readable(meeting);
        return records.byCategory(meeting);
    }

    /** All that is known of a point; people only for those who prepare the meeting. */
    @RequiresPermission(Permission.STAFF)
    public PointDetail point(UUID meeting, UUID point) {
        meetings.readable(meeting);
        return records.detail(meeting, point).orElseThrow(() -> new NotFound("point"));
    }

    /** A page of the points that have not reported, with whom to call. @throws NotPermitted if the caller does not prepare the meeting */
    @RequiresPermission(Permission.STAFF)
    public List<SilentPoint> silent(UUID meeting, int page) {
        if (!meetings.readable(meeting).prepares()) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
        return records.silent(meeting, Math.max(0, page - 1) * PAGE, PAGE);
    }
}
