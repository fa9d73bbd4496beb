package vn.diemcau.portal.it.points;

import static vn.diemcau.portal.it.support.Person.ADMIN;
import static vn.diemcau.portal.it.support.Person.EDITOR;
import static vn.diemcau.portal.it.support.Person.PORTAL_ADMIN;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.meetings.attendance.Attendance;
import vn.diemcau.portal.core.meetings.points.ConnectionPoints;
import vn.diemcau.portal.core.meetings.points.desk.PointDesk;
import vn.diemcau.portal.core.meetings.points.desk.PointImports;
import vn.diemcau.portal.core.meetings.points.desk.PointTerms;
import vn.diemcau.portal.core.meetings.points.links.PointLinks;
import vn.diemcau.portal.core.meetings.points.reports.PaperReports;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Rows;

/** Points of a meeting that all staff may read of, prepared by the editors of {@code ctxh}. */
@InsideTheServer
class PointPermissionsTest {

    @Inject
    private PointFixture points;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private ConnectionPoints tree;

    @Inject
    private PointDesk desk;

    @Inject
    private PointTerms terms;

    @Inject
    private PointImports imports;

    @Inject
    private PointLinks links;

    @Inject
    private PaperReports papers;

    @Inject
    private Attendance attendance;

    @Inject
    private Permissions permissions;

    @Inject
    private Rows rows;

    @TempDir
    private Path folder;

    private void all(String operation, Consumer<UUID> use) {
        permissions.of(operation, points::meetingWithPoint, use).allowsAllStaff();
    }

    private void keepers(String operation, Consumer<UUID> use) {
        permissions.of(operation, points::meetingWithPoint, use).allows(ADMIN, EDITOR).refusesTheRest();
    }

    @Test
    @Operation("ConnectionPoints.branch")
    @Operation("ConnectionPoints.find")
    @Operation("ConnectionPoints.all")
    @Operation("ConnectionPoints.byLevel")
    @Operation("ConnectionPoints.byCategory")
    @Operation("ConnectionPoints.turnout")
    @Operation("ConnectionPoints.point")
    @Operation("PointTerms.of")
    @Operation("PointTerms.defaults")
    @Operation("Attendance.list")
    void whoReadsOfAMeetingReadsItsPointsAndFigures() {
        all("ConnectionPoints.branch", id -> tree.branch(id, null, 1));
        all("ConnectionPoints.find", id -> tree.find(id, "diem"));
        all("ConnectionPoints.all", id -> tree.all(id));
        all("ConnectionPoints.byLevel", id -> tree.byLevel(id));
        all("ConnectionPoints.byCategory", id -> tree.byCategory(id));
        all("ConnectionPoints.turnout", id -> tree.turnout(id, 1));
        all("ConnectionPoints.point", id -> tree.point(id, points.root(id)));
        all("PointTerms.of", id -> terms.of(id));
        all("PointTerms.defaults", id -> terms.defaults());
        all("Attendance.list", id -> attendance.list(id));
    }

    @Test
    @Operation("ConnectionPoints.silent")
    @Operation("PointDesk.add")
    @Operation("PointDesk.change")
    @Operation("PointDesk.remove")
    @Operation("PointDesk.earlier")
    @Operation("PointDesk.takeOver")
    @Operation("PointTerms.change")
    @Operation("PointImports.add")
    @Operation("PointImports.preview")
    @Operation("PointImports.apply")
    @Operation("PointImports.discard")
    void onlyThoseWhoPrepareAMeetingKeepItsPoints() {
        keepers("ConnectionPoints.silent", id -> tree.silent(id, 1));
        keepers("PointDesk.add", id -> desk.add(id, points.draft(id, "N", 2, points.root(id), 1)));
        keepers("PointDesk.change", id -> desk.change(id, points.root(id), 1, points.draft(id, "N", 1, null, 1)));
        keepers("PointDesk.remove", id -> desk.remove(id, points.root(id), 1));
        keepers("PointDesk.earlier", id -> desk.earlier(id));
        permissions.of("PointDesk.takeOver", () -> meetings.called(Kind.HOSPITAL), id -> desk.takeOver(id, id)).allows(ADMIN, EDITOR).refusesTheRest();
        keepers("PointTerms.change", id -> {
            try {
                terms.change(id, List.of(), List.of());
            } catch (Refused allowed) {
                return;
            }
        });
        keepers("PointImports.add", id -> imports.add(id, "x.csv", file()));
        keepers("PointImports.preview", id -> imports.preview(id, null, 1));
        keepers("PointImports.apply", id -> {
            imports.add(id, "x.csv", file());
            imports.discard(id);
            imports.add(id, "x.csv", file());
            try {
                imports.apply(id, "");
            } catch (Refused allowed) {
                return;
            }
        });
        keepers("PointImports.discard", id -> imports.discard(id));
    }

    private Path file() {
        try {
            return Files.writeString(folder.resolve("points.csv"), PointFixture.csv(1, 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @Operation("PointLinks.sheet")
    @Operation("PointLinks.all")
    @Operation("PointLinks.link")
    @Operation("PointLinks.make")
    @Operation("PointLinks.renew")
    @Operation("PointLinks.revoke")
    @Operation("PointLinks.revokeAll")
    @Operation("PaperReports.point")
    @Operation("PaperReports.write")
    @Operation("PaperReports.choose")
    void onlyThoseWhoPrepareAMeetingHandOutLinksAndTypeInPaper() {
        keepers("PointLinks.sheet", id -> links.sheet(id, 1));
        keepers("PointLinks.all", links::all);
        keepers("PointLinks.link", id -> links.link(id, points.root(id)));
        keepers("PointLinks.make", id -> links.make(id));
        keepers("PointLinks.renew", id -> links.renew(id, points.root(id)));
        keepers("PointLinks.revoke", id -> links.revoke(id, points.root(id)));
        keepers("PointLinks.revokeAll", id -> links.revokeAll(id));
        keepers("PaperReports.point", id -> papers.point(id, points.root(id)));
        keepers("PaperReports.write", id -> papers.write(id, points.root(id), "A", Map.of(points.category(id), "1"), false, false));
        permissions.of("PaperReports.choose", () -> {
            var meeting = meetings.called(Kind.HOSPITAL);
            points.everything(meeting);
            return meeting;
        }, id -> papers.choose(id, points.root(id), UUID.fromString(rows.texts("select id from point_report where meeting_id = ?", id).get(0))))
                .allows(ADMIN, EDITOR).refusesTheRest();
    }

    @Test
    @Operation("Attendance.doorCode")
    @Operation("Attendance.mark")
    @Operation("Attendance.checkIn")
    @Operation("Attendance.checkInAtTheDoor")
    void theSecretaryMarksPeopleAndEachChecksInForThemselves() {
        keepers("Attendance.doorCode", id -> attendance.doorCode(id));
        permissions.of("Attendance.mark", () -> meetings.with(meetings.called(Kind.HOSPITAL), "noi.staff", Part.DELEGATE),
                id -> attendance.mark(id, participant(id), true)).allows(ADMIN, EDITOR).refusesTheRest();
        permissions.of("Attendance.checkIn", this::now, id -> quietly(() -> attendance.checkIn(id))).allowsAllStaff();
        permissions.of("Attendance.checkInAtTheDoor", this::now, id -> quietly(() -> attendance.checkInAtTheDoor(id, "x"))).allowsAllStaff();
    }

    /** Whoever may ask may still be refused, because they do not take part. */
    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (Refused asked) {
            return;
        }
    }

    private UUID now() {
        var meeting = meetings.with(meetings.called(Kind.HOSPITAL), "noi.staff", Part.DELEGATE);
        rows.change("update meeting set begins_at = now(), ends_at = now() + interval '1 hour' where id = ?", meeting);
        return meeting;
    }

    private UUID participant(UUID meeting) {
        return UUID.fromString(rows.texts("select id from meeting_participant where meeting_id = ? and part = 'DELEGATE'", meeting).get(0));
    }

    @Test
    @Operation("PointTerms.changeDefaults")
    void whoRunsThePortalChangesTheLevelsOfMeetingsToCome() {
        permissions.of("PointTerms.changeDefaults", () -> quietly(() -> terms.changeDefaults("", ""))).allows(PORTAL_ADMIN).refusesTheRest();
    }
}
