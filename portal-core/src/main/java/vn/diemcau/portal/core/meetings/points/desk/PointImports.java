package vn.diemcau.portal.core.meetings.points.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.points.desk.PlannedPoint.Kind;
import vn.diemcau.portal.core.meetings.points.transfer.PointSheet;
import vn.diemcau.portal.core.meetings.points.transfer.RowsJson;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * Where those who prepare a meeting take in a file of its points. What it would do is seen first, by its sender alone. Rows whose
 * code is there change that point, others are new; points that are not in the file stay. Fails as {@link MeetingAccess#prepared} does.
 */
@ApplicationScoped
@Transactional
public class PointImports {

    /** Rows on one page. */
    public static final int PAGE = 50;

    private static final int FILE_NAME = 200;

    @Inject
    private MeetingAccess meetings;

    @Inject
    private PointFileRecords files;

    @Inject
    private PointWriter points;

    @Inject
    private TermRecords terms;

    @Inject
    private PointDeeds deeds;

    @Inject
    private Access access;

    /** Reads a file instead of the one that waits; no point is written. @throws Refused if it is no file that can be read */
    @RequiresPermission(Permission.STAFF)
    public void add(UUID meeting, String fileName, Path file) {
        meetings.prepared(meeting);
        var sheet = PointSheet.read(file, terms.of(meeting).categories());
        var line = Texts.line(fileName);
        var name = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1);
        files.put(access.caller().subject(), meeting, name.isEmpty() ? "?" : name.substring(0, Math.min(name.length(), FILE_NAME)),
                RowsJson.of(sheet.rows()), String.join(", ", sheet.ignored()));
    }

    /** A page of what the caller's file would do, given the points there are now. @param kind null for all @param page from 1 */
    @RequiresPermission(Permission.STAFF)
    public PointPreview preview(UUID meeting, Kind kind, int page) {
        var view = meetings.prepared(meeting);
        var file = files.find(meeting).orElse(null);
        if (file == null) {
            return new PointPreview(view, null, List.of(), Map.of(), "", false, 1, 1);
        }
        var plan = plan(meeting, file);
        var shown = plan.points().stream().filter(point -> kind == null || point.kind() == kind).toList();
        int pages = Math.max(1, (shown.size() + PAGE - 1) / PAGE);
        int at = Math.max(1, Math.min(page, pages));
        return new PointPreview(view, file, shown.subList((at - 1) * PAGE, Math.min(at * PAGE, shown.size())), plan.counts(),
                plan.fingerprint(), isReady(plan), at, pages);
    }

    private PointPlan plan(UUID meeting, PointFile file) {
        return PointPlan.of(RowsJson.parse(file.rows()), terms.of(meeting), points.shapes(meeting));
    }

    private static boolean isReady(PointPlan plan) {
        return plan.counts().get(Kind.REFUSED) == 0 && plan.size() <= PointDesk.MOST;
    }

    /**
     * Writes the whole file or, if it fails, nothing.
     *
     * @param fingerprint of the plan that the person has seen
     * @throws Refused  if a row cannot be taken, or the plan is no longer the one seen
     * @throws NotFound if no file of the caller waits
     */
    @RequiresPermission(Permission.STAFF)
    public void apply(UUID meeting, String fingerprint) {
        var view = meetings.prepared(meeting);
        terms.hold(meeting);
        var file = files.find(meeting).orElseThrow(() -> new NotFound("import"));
        var plan = plan(meeting, file);
        if (!plan.fingerprint().equals(fingerprint)) {
            throw new Refused("fingerprint", "external.refused.plan");
        }
        if (!isReady(plan)) {
            throw new Refused("file", plan.size() > PointDesk.MOST ? "points.refused.most" : "external.refused.notready", PointDesk.MOST);
        }
        points.add(meeting, plan.written(Kind.CREATED));
        points.change(meeting, plan.written(Kind.CHANGED));
        files.remove(meeting);
        deeds.tell("points.imported", view.meeting(), Map.of(), Map.of("list", file.fileName(), "rows_created", plan.counts().get(Kind.CREATED),
                "rows_changed", plan.counts().get(Kind.CHANGED)));
    }

    /** Gives up the caller's file. */
    @RequiresPermission(Permission.STAFF)
    public void discard(UUID meeting) {
        meetings.prepared(meeting);
        files.remove(meeting);
    }
}
