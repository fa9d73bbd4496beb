package vn.diemcau.portal.it.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.news.Article;
import vn.diemcau.portal.core.news.Audience;
import vn.diemcau.portal.core.news.Newsroom;
import vn.diemcau.portal.core.organization.Administration;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.organization.SectionClosed;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.structure.Structure;
import vn.diemcau.portal.it.policies.ForgetfulProgrammer;
import vn.diemcau.portal.it.support.ArticleFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.TreeFixture;

/** A section is closed from a day on: nobody writes into it, in the services and in the database; its readers read on. */
@InsideTheServer
class ClosedSectionTest {

    private static final LocalDate TODAY = HospitalDay.today();

    @Inject
    private ArticleFixture articles;

    @Inject
    private Structure structure;

    @Inject
    private Administration administration;

    @Inject
    private Hospital hospital;

    @Inject
    private Newsroom newsroom;

    @Inject
    private TreeFixture tree;

    @Inject
    private Permissions permissions;

    @Inject
    private Callers callers;

    @Inject
    private Reader reader;

    @Inject
    private ForgetfulProgrammer programmer;

    @Inject
    private Rows rows;

    private Article published;
    private Article draft;

    @BeforeEach
    void write() {
        published = articles.published(Audience.section());
        draft = articles.draft();
    }

    @AfterEach
    void theSectionIsOpenAgain() {
        callers.as("admin", () -> structure.reopen("ctxh", structure.section("ctxh").version()));
        tree.clear();
    }

    private void close(LocalDate day) {
        callers.as("admin", () -> structure.close("ctxh", structure.section("ctxh").version(), day));
    }

    @Test
    void fromThatDayOnNobodyWrites() {
        close(TODAY);
        var text = articles.text("Sau ngày đóng", Audience.hospital());
        for (var work : List.<Runnable>of(() -> newsroom.draft("ctxh", text), () -> newsroom.revise(draft.getId(), draft.getVersion(), text),
                () -> newsroom.publish(draft.getId()), () -> newsroom.unpublish(published.getId()))) {
            assertThatThrownBy(() -> callers.as("ctxh.editor", work)).isInstanceOf(SectionClosed.class);
        }
        assertThatThrownBy(() -> callers.as("ctxh.admin", () -> administration.describe("ctxh",
                administration.section("ctxh").getVersion(), administration.section("ctxh").getText()))).isInstanceOf(SectionClosed.class);
        assertThat(reader.show("ctxh.editor", "/news/new?section=ctxh").statusCode()).isEqualTo(409);
        assertThat(reader.show("ctxh.editor", "/news/new").statusCode()).isEqualTo(409);
        assertThat(reader.show("ctxh.editor", "/news/" + draft.getId() + "/edit").body()).contains("Đơn vị này đã đóng");
    }

    @Test
    void theDatabaseRefusesItTooWhoeverForgetsToAsk() {
        close(TODAY);
        assertThat(callers.as("ctxh.editor", () -> programmer.change("update article set title = 'x' where id = '" + draft.getId() + "'"))).isZero();
        assertThat(callers.as("ctxh.editor", () -> programmer.change("delete from article where id = '" + draft.getId() + "'"))).isZero();
        assertThat(callers.as("ctxh.admin", () -> programmer.change("update section set place = 'x' where code = 'ctxh'"))).isZero();
        for (var write : List.of("""
                insert into article (id, section_id, state, title, audience, created_at, created_by, updated_at, updated_by, version)
                select gen_random_uuid(), id, 'DRAFT', 'x', 'SECTION', now(), '', now(), '', 1 from section where code = 'ctxh'""",
                "insert into article_audience select '" + draft.getId() + "', id from section where code = 'noi'",
                """
                insert into post (id, staff_member_id, section_id, title, rank, from_date)
                select gen_random_uuid(), m.id, s.id, 'x', 1, hospital_today() from section s, staff_member m
                where s.code = 'ctxh' and staff_number = 'NV002'""")) {
            assertThatThrownBy(() -> callers.as("ctxh.admin", () -> programmer.change(write))).as(write).hasStackTraceContaining("row-level security");
        }
    }

    @Test
    @Operation("Hospital.sectionsOfAllTimes")
    void itsReadersReadOnAndItIsOfferedNoMore() {
        permissions.of("Hospital.sectionsOfAllTimes", () -> hospital.sectionsOfAllTimes()).allowsAllStaff();
        close(TODAY);
        assertThat(reader.show("ctxh.staff", "/news/" + published.getSlug()).body()).contains(published.getTitle());
        assertThat(reader.show("ctxh.staff", "/s/ctxh").body()).contains(published.getTitle(), "Đã đóng từ " + HospitalDay.written(TODAY));
        assertThat(reader.show("ctxh.editor", "/s/ctxh").body()).doesNotContain("/news/new?section=ctxh");
        assertThat(callers.as("noi.staff", hospital::sections)).extracting(SectionCard::code).doesNotContain("ctxh");
        assertThat(callers.as("noi.staff", hospital::sectionsOfAllTimes)).extracting(SectionCard::code).contains("ctxh");
        assertThat(reader.show("noi.staff", "/sections").body()).doesNotContain("/s/ctxh");
    }

    @Test
    void whatIsClosedIsChosenNoMoreAndStaysWhereItWas() {
        var present = callers.as("ctxh.editor", () -> newsroom.draft("ctxh", articles.text("Cho đơn vị khác", Audience.sections("noi"))));
        callers.as("admin", () -> structure.close("noi", structure.section("noi").version(), TODAY));
        try {
            var kept = callers.as("ctxh.editor", () -> newsroom.revise(present.getId(), present.getVersion(),
                    articles.text("Vẫn cho đơn vị khác", Audience.sections("noi"))));
            assertThat(kept.getAudience().sections()).containsExactly("noi");
            assertThatThrownBy(() -> callers.as("ctxh.editor", () -> newsroom.draft("ctxh", articles.text("Bài mới", Audience.sections("noi")))))
                    .isInstanceOf(Refused.class);
        } finally {
            callers.as("admin", () -> structure.reopen("noi", structure.section("noi").version()));
        }
    }

    @Test
    void aDayToComeIsShownAndHindersNobodyUntilThen() {
        close(TODAY.plusDays(1));
        assertThat(callers.as("ctxh.editor", () -> newsroom.draft("ctxh", articles.text("Ngày cuối", Audience.hospital()))).getId()).isNotNull();
        assertThat(reader.show("noi.staff", "/s/ctxh").body()).contains("Sẽ đóng từ " + HospitalDay.written(TODAY.plusDays(1)));
        assertThat(callers.as("noi.staff", hospital::sections)).extracting(SectionCard::code).contains("ctxh");
    }

    @Test
    void whatIsOpenedAgainGoesOn() {
        close(TODAY);
        callers.as("admin", () -> structure.reopen("ctxh", structure.section("ctxh").version()));
        assertThat(callers.as("ctxh.editor", () -> newsroom.publish(draft.getId())).isPublished()).isTrue();
    }

    @Test
    void postsThatLastGoOnInTheOtherSectionAndKeepTheirHistory() {
        var from = tree.section("PARTY");
        var into = tree.section("PARTY");
        for (var days : List.of("'Bí thư', 1, '2020-01-01', null", "'Phó bí thư', 2, '2020-01-01', '2021-01-01'",
                "'Ủy viên', 3, hospital_today() + 9, null")) {
            rows.change("insert into post (id, staff_member_id, section_id, title, rank, from_date, to_date) select gen_random_uuid(), m.id, s.id,"
                    + " " + days + " from staff_member m, section s where staff_number = 'NV001' and s.code = ?", from);
        }
        var move = "select move_posts((select id from section where code = '" + from + "'), (select id from section where code = '" + into
                + "'), hospital_today())";
        assertThatThrownBy(() -> callers.as("danguy.staff", () -> programmer.rows(move))).hasStackTraceContaining("runs the portal");
        callers.as("admin", () -> programmer.rows(move));
        assertThat(rows.texts("""
                select s.code || ' ' || from_date || ' ' || coalesce(cast(to_date as text), '') from post p join section s on s.id = p.section_id
                where s.code in (?, ?)""", from, into)).containsExactlyInAnyOrder(
                from + " 2020-01-01 " + TODAY.minusDays(1), into + " " + TODAY + " ", from + " 2020-01-01 2021-01-01", into + " " + TODAY.plusDays(9) + " ");
    }

    @Test
    void whoHoldsTheSamePostInBothSectionsKeepsTheOneInTheOther() {
        var from = tree.section("OFFICE");
        var into = tree.section("OFFICE");
        for (var code : List.of(from, into)) {
            rows.change("insert into post (id, staff_member_id, section_id, title, rank, from_date) select gen_random_uuid(), m.id, s.id,"
                    + " 'Chuyên viên', 5, '2020-01-01' from staff_member m, section s where staff_number = 'NV001' and s.code = ?", code);
        }
        callers.as("admin", () -> programmer.rows("select move_posts((select id from section where code = '" + from
                + "'), (select id from section where code = '" + into + "'), hospital_today())"));
        assertThat(rows.texts("select coalesce(cast(to_date as text), '') from post p join section s on s.id = p.section_id where s.code in (?, ?)",
                from, into)).containsExactlyInAnyOrder("", TODAY.minusDays(1).toString());
    }

    @Test
    void howMuchASectionHoldsIsToldInNumbersToWhoRunsThePortal() {
        var ask = "select cast(published as text) from section_holds('ctxh')";
        assertThat(callers.as("admin", () -> programmer.rows(ask)).get(0)).isNotEqualTo("0");
        assertThatThrownBy(() -> callers.as("noi.admin", () -> programmer.rows(ask))).hasStackTraceContaining("runs the portal");
        assertThat(callers.as("admin", () -> programmer.count("article where state = 'DRAFT'"))).isZero();
    }
}
