package vn.diemcau.portal.core.meetings.points.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.points.reports.PointReport.Source;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.PortalDeed;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * Where those who prepare a meeting type in what points have counted on paper. Of a point one report counts, so nothing is counted
 * twice: paper counts where the point is silent, or where it is chosen to replace what was reported.
 */
@ApplicationScoped
@Transactional
public class PaperReports {

    private static final int NAME = 200;

    @Inject
    private MeetingAccess meetings;

    @Inject
    private ReportRecords records;

    @Inject
    private Event<HeadcountChanged> changes;

    @Inject
    private Event<PortalDeed> deeds;

    /** A point with all its reports. @throws NotFound if there is none @throws NotPermitted if the caller does not prepare the meeting */
    @RequiresPermission(Permission.STAFF)
    public PaperPoint point(UUID meeting, UUID point) {
        if (!meetings.readable(meeting).prepares()) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
        return found(meeting, point);
    }

    private PaperPoint found(UUID meeting, UUID point) {
        return records.point(meeting, point).orElseThrow(() -> new NotFound("point"));
    }

    /**
     * Writes down what paper says.
     *
     * @param reporter who signed the paper
     * @param replace  whether it is to count instead of what the point has reported
     * @throws Refused if the figures or the name cannot be taken, or the meeting is over
     */
    @RequiresPermission(Permission.STAFF)
    public void write(UUID meeting, UUID point, String reporter, Map<UUID, String> typed, boolean sure, boolean replace) {
        var about = meetings.prepared(meeting).meeting();
        records.hold(meeting);
        var place = found(meeting, point);
        var name = Texts.line("reporter", reporter, NAME);
        var counts = TypedCounts.read(place.categories(), typed, sure);
        if (name.isEmpty()) {
            throw new Refused("reporter", "points.refused.reporter");
        }
        int turn = next(place);
        boolean counting = replace || place.standing() == null;
        var report = new PointReport(Ids.next(), turn, Source.PAPER, name, null, counting ? turn : null, counts);
        records.add(meeting, point, report);
        tell("points.paper", about, place, report);
        if (counting) {
            changes.fire(records.figures(meeting));
        }
    }

    private static int next(PaperPoint point) {
        return 1 + point.reports().stream().mapToInt(report -> Math.max(report.turn(), report.standing() == null ? 0 : report.standing()))
                .max().orElse(0);
    }

    /** From now on this report of the point counts. @throws NotFound if there is no such report of it */
    @RequiresPermission(Permission.STAFF)
    public void choose(UUID meeting, UUID point, UUID report) {
        var about = meetings.prepared(meeting).meeting();
        records.hold(meeting);
        var place = found(meeting, point);
        var chosen = place.reports().stream().filter(each -> each.id().equals(report)).findFirst().orElseThrow(() -> new NotFound("report"));
        records.stand(report, next(place));
        tell("points.chosen", about, place, chosen);
        changes.fire(records.figures(meeting));
    }

    private void tell(String action, Meeting meeting, PaperPoint point, PointReport report) {
        deeds.fire(new PortalDeed(new Deed(action, meeting.getSection().getCode(), "meeting", meeting.getId().toString(), meeting.getTitle(),
                Deed.Readers.MEMBERS, point.standing() == null ? Map.of() : Map.of("delegates", point.standing().total()),
                Map.of("point", point.code() + " " + point.name(), "delegates", report.total()))));
    }
}
