package vn.diemcau.portal.it.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.points.ConnectionPoints;
import vn.diemcau.portal.core.meetings.points.Terms;
import vn.diemcau.portal.core.meetings.points.desk.PlannedPoint;
import vn.diemcau.portal.core.meetings.points.desk.PointDesk;
import vn.diemcau.portal.core.meetings.points.desk.PointImports;
import vn.diemcau.portal.core.meetings.points.desk.PointTerms;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;

/** The tree of points: kept by hand, taken in from files, taken over from earlier meetings. */
@InsideTheServer
class PointTreeTest {

    private static final String HEADINGS = "Mã;Tên;Cấp;Mã cấp trên;Số đăng ký;Điện thoại\n";

    @Inject
    private PointFixture points;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private PointDesk desk;

    @Inject
    private PointImports imports;

    @Inject
    private PointTerms terms;

    @Inject
    private ConnectionPoints tree;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    private static void refused(String key, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private List<String> reasons(String lines) {
        var meeting = meetings.called(Kind.HOSPITAL);
        points.send(meeting, HEADINGS + lines);
        var preview = callers.as(PointFixture.KEEPER, () -> imports.preview(meeting, PlannedPoint.Kind.REFUSED, 1));
        assertThat(preview.ready()).isEqualTo(preview.points().isEmpty());
        if (!preview.ready()) {
            refused("external.refused.notready", () -> callers.as(PointFixture.KEEPER, () -> imports.apply(meeting, preview.fingerprint())));
            assertThat(rows.number("select count(*) from connection_point where meeting_id = ?", meeting)).isZero();
        }
        return preview.points().stream().map(point -> point.row().line() + " " + point.reasons().stream().map(reason -> reason.key()
                .replaceFirst(".*\\.", "")).collect(Collectors.joining("+"))).toList();
    }

    private void broken(String key, String content) {
        var meeting = meetings.draft(Kind.SECTION);
        refused(key, () -> points.send(meeting, content));
    }

    @Test
    void aListOf827PointsIsTakenInAtOnce() {
        var meeting = points.tree(22, 36);
        var list = callers.as("noi.staff", () -> tree.branch(meeting, null, 1));
        assertThat(list.lines()).singleElement().satisfies(root -> {
            assertThat(root.sum().points()).isEqualTo(815);
            assertThat(root.sum().registered()).isEqualTo(8150);
        });
        assertThat(callers.as("noi.staff", () -> tree.branch(meeting, points.root(meeting), 1)).lines()).hasSize(22)
                .allSatisfy(branch -> assertThat(branch.sum().points()).isEqualTo(37));
    }

    @Test
    void aCycleIsRefusedAndItsRowsAreNamed() {
        assertThat(reasons("T;Tỉnh;Tỉnh, thành phố;;1;\nA;Xã A;Xã, phường, đặc khu;B;1;\nB;Thôn B;Thôn, tổ dân phố;A;1;\n"))
                .containsExactly("3 cycle", "4 cycle");
    }

    @Test
    void twoRootsAreRefusedAndBothAreNamed() {
        assertThat(reasons("T;Tỉnh;Tỉnh, thành phố;;1;\nU;Tỉnh U;Tỉnh, thành phố;;1;\n")).containsExactly("2 root", "3 root");
    }

    @Test
    void aMissingParentADuplicateCodeAFormulaAndImpossibleCountsAreRefused() {
        assertThat(reasons("T;Tỉnh;Tỉnh, thành phố;;1;\nA;Xã A;Xã, phường, đặc khu;Z;1;\nA;Xã A;Xã, phường, đặc khu;T;1;\n"
                + "B;=1+1;Xã, phường, đặc khu;T;1;\nC;Xã;Xã, phường, đặc khu;T;-3;\nD;Xã;Xã, phường, đặc khu;T;99999999999;\n"
                + "E;Xã;Huyện;T;1;\nF;Xã;Tỉnh, thành phố;T;1;\nG;Xã;Xã, phường, đặc khu;T;1;chín\n"))
                .containsExactly("3 parent", "4 twice", "5 formula", "6 count", "7 count", "8 level", "9 order", "10 phone");
    }

    @Test
    void whatIsNoListOrFarTooLongIsRefusedEarly() {
        broken("import.refused.empty", "");
        broken("import.refused.empty", HEADINGS);
        broken("points.refused.headings", "Tên,Tuổi\nA,1\n");
        broken("import.refused.kind", "\u0000\u0001\u0002\u0003\u0000\u0000\u0001");
        var many = new StringBuilder(HEADINGS);
        for (int i = 0; i < 100_000; i++) {
            many.append('P').append(i).append(";Điểm;Thôn, tổ dân phố;T;1;\n");
        }
        broken("import.refused.rows", many.toString());
    }

    @Test
    void aPointIsMovedWithAllBelowItAndNeverBelowItself() {
        var meeting = points.tree(2, 2);
        var code = "select id from connection_point where meeting_id = ? and code = ?";
        var first = UUID.fromString(rows.texts(code, meeting, "X1").get(0));
        var leaf = UUID.fromString(rows.texts(code, meeting, "X2.1").get(0));
        callers.as(PointFixture.KEEPER, () -> desk.change(meeting, leaf, 1, points.draft(meeting, "X2.1", 3, first, 10)));
        assertThat(callers.as("noi.staff", () -> tree.branch(meeting, first, 1)).lines()).extracting(line -> line.code())
                .containsExactly("X1.1", "X1.2", "X2.1");
        refused("points.refused.cycle", () -> callers.as(PointFixture.KEEPER, () -> desk.change(meeting, first, 1, points.draft(meeting, "X1", 2, leaf, 1))));
        refused("points.refused.root", () -> points.add(meeting, "R", 1, null, 1));
        refused("points.refused.taken", () -> points.add(meeting, "X1", 2, points.root(meeting), 1));
        refused("points.refused.order", () -> points.add(meeting, "N", 2, first, 1));
        refused("points.refused.outdated", () -> callers.as(PointFixture.KEEPER, () -> desk.remove(meeting, leaf, 1)));
        callers.as(PointFixture.KEEPER, () -> desk.remove(meeting, first, 1));
        assertThat(callers.as("noi.staff", () -> tree.all(meeting))).extracting(line -> line.code()).containsExactly("T", "X2", "X2.2");
    }

    @Test
    void anEarlierTreeIsTakenOverWithItsPeopleAndFigures() {
        var earlier = points.tree(2, 1);
        var meeting = meetings.draft(Kind.HOSPITAL);
        assertThat(callers.as(PointFixture.KEEPER, () -> desk.earlier(meeting))).extracting(tree -> tree.meeting()).contains(earlier);
        assertThat(callers.as(PointFixture.KEEPER, () -> desk.takeOver(meeting, earlier))).isEqualTo(5);
        var root = callers.as(PointFixture.KEEPER, () -> tree.branch(meeting, null, 1)).lines().get(0);
        assertThat(root.sum().points()).isEqualTo(5);
        assertThat(root.sum().registered()).isEqualTo(50);
        assertThat(rows.number("select count(*) from point_person where meeting_id = ?", meeting)).isEqualTo(5);
        assertThat(rows.number("select count(*) from point_link where meeting_id = ?", meeting)).isZero();
        refused("points.refused.present", () -> callers.as(PointFixture.KEEPER, () -> desk.takeOver(meeting, earlier)));
    }

    @Test
    void levelsAreRowsThatTheMeetingChangesForItself() {
        var meeting = points.tree(1, 1);
        var before = callers.as(PointFixture.KEEPER, () -> terms.of(meeting));
        var levels = new ArrayList<>(before.levels().stream().map(level -> new PointTerms.Input(level.id(), level.name())).toList());
        var categories = before.categories().stream().map(each -> new PointTerms.Input(each.id(), each.name())).toList();
        levels.add(1, new PointTerms.Input(null, "Huyện, thị xã"));
        callers.as(PointFixture.KEEPER, () -> terms.change(meeting, levels, categories));
        assertThat(callers.as("noi.staff", () -> terms.of(meeting)).levels()).extracting(level -> level.name())
                .containsExactly("Tỉnh, thành phố", "Huyện, thị xã", "Xã, phường, đặc khu", "Thôn, tổ dân phố");
        refused("points.refused.used", () -> callers.as(PointFixture.KEEPER, () -> terms.change(meeting, List.of(new PointTerms.Input(null, "Khác")), categories)));
    }

    @Test
    void whoRunsThePortalChangesTheLevelsOfMeetingsToCome() {
        var before = callers.as("admin", () -> terms.defaults());
        try {
            callers.as("admin", () -> terms.changeDefaults("Toàn quốc\nTỉnh", "Trong nước\nQuốc tế"));
            var meeting = meetings.draft(Kind.SECTION);
            assertThat(callers.as(PointFixture.KEEPER, () -> terms.of(meeting)).levels()).extracting(level -> level.name())
                    .containsExactly("Toàn quốc", "Tỉnh");
        } finally {
            callers.as("admin", () -> terms.changeDefaults(Terms.lines(before.levels()), Terms.lines(before.categories())));
        }
    }
}
