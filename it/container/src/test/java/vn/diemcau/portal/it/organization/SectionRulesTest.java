package vn.diemcau.portal.it.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.portal.it.support.Person.ADMIN;
import static vn.diemcau.portal.it.support.Person.EDITOR;
import static vn.diemcau.portal.it.support.Person.OTHER_ADMIN;
import static vn.diemcau.portal.it.support.Person.OTHER_EDITOR;
import static vn.diemcau.portal.it.support.Person.PORTAL_ADMIN;

import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.core.news.Audience;
import vn.diemcau.portal.core.news.Newsroom;
import vn.diemcau.portal.core.news.PictureDesk;
import vn.diemcau.portal.core.organization.Administration;
import vn.diemcau.portal.core.organization.rules.Publishing;
import vn.diemcau.portal.core.organization.rules.SectionModule;
import vn.diemcau.portal.core.organization.rules.SectionRules;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.it.policies.ForgetfulProgrammer;
import vn.diemcau.portal.it.support.ArticleFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.PictureFixture;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.Rows;

/** How a section works: its parts, for whom its news is meant, who publishes. */
@InsideTheServer
class SectionRulesTest {

    @Inject
    private HospitalFixture hospital;

    @Inject
    private Administration administration;

    @Inject
    private Newsroom newsroom;

    @Inject
    private PictureDesk pictures;

    @Inject
    private ArticleFixture articles;

    @Inject
    private PictureFixture files;

    @Inject
    private ForgetfulProgrammer programmer;

    @Inject
    private Permissions permissions;

    @Inject
    private Callers callers;

    @Inject
    private Reader reader;

    @Inject
    private Rows rows;

    @BeforeEach
    void theHospitalIsThere() {
        hospital.ensure();
    }

    @AfterEach
    void theSectionWorksAsUsual() {
        rows.change("update section set has_news = true, has_people = true, for_hospital = true, publishing = 'EDITORS' where code = 'ctxh'");
    }

    private void rule(SectionRules rules) {
        callers.as("ctxh.admin", () -> administration.rule("ctxh", administration.section("ctxh").getVersion(), rules));
    }

    private void adminsPublish() {
        rule(new SectionRules(EnumSet.allOf(SectionModule.class), true, Publishing.ADMINS));
    }

    @Test
    @Operation("Administration.rule")
    void whoRunsASectionSaysHowItWorks() {
        permissions.of("Administration.rule", () -> version("ctxh"), version -> administration.rule("ctxh", version, SectionRules.USUAL))
                .allows(ADMIN, PORTAL_ADMIN).refusesTheRest();
    }

    private long version(String code) {
        return rows.number("select version from section where code = ?", code);
    }

    @Test
    void whatSomebodyElseHasChangedSinceIsRefusedAndWhatIsChangedIsInTheAuditTrail() {
        adminsPublish();
        assertThatThrownBy(() -> callers.as("ctxh.admin", () -> administration.rule("ctxh", version("ctxh") - 1, SectionRules.USUAL)))
                .isInstanceOf(Refused.class);
        assertThat(rows.number("select count(*) from audit_entry where action = 'section.rules' and after ->> 'publishing' = 'ADMINS'"))
                .isPositive();
    }

    @Test
    @Operation("Newsroom.submit")
    void onlyEditorsOfTheSectionHandADraftIn() {
        permissions.of("Newsroom.submit", articles::draft, draft -> newsroom.submit(draft.getId()))
                .allows(ADMIN, EDITOR).hidesFrom(OTHER_ADMIN, OTHER_EDITOR)
                .refusesTheRest();
    }

    @Test
    void whereAdminsPublishAnEditorHandsInAndTheAdminPublishes() {
        adminsPublish();
        var draft = articles.draft();
        assertThatThrownBy(() -> callers.as("ctxh.editor", () -> newsroom.publish(draft.getId()))).isInstanceOf(NotPermitted.class);
        assertThat(callers.as("ctxh.editor", () -> newsroom.submit(draft.getId())).isSubmitted()).isTrue();
        var published = callers.as("ctxh.admin", () -> newsroom.publish(draft.getId()));
        assertThat(published.isPublished()).isTrue();
        assertThat(published.isSubmitted()).isFalse();
    }

    @Test
    void whereAdminsPublishAnEditorChangesNothingThatReadersSee() {
        var article = articles.published(Audience.hospital());
        adminsPublish();
        assertThatThrownBy(() -> callers.as("ctxh.editor", () -> newsroom.revise(article.getId(), article.getVersion(),
                articles.text("Sửa không duyệt", Audience.hospital())))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> callers.as("ctxh.editor", () -> newsroom.unpublish(article.getId()))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> callers.as("ctxh.editor", () -> pictures.add(article.getId(), files.upload(), "", "")))
                .isInstanceOf(NotPermitted.class);
        assertThat(reader.show("ctxh.editor", "/news/" + article.getSlug()).body()).doesNotContain("/edit\"");
    }

    @Test
    void theDatabaseRefusesAnEditorWhereAdminsPublishEvenIfNobodyAsks() {
        var draft = articles.draft();
        var article = articles.published(Audience.hospital());
        adminsPublish();
        assertThatThrownBy(() -> callers.as("ctxh.editor", () -> publishUnasked(draft.getId()))).hasStackTraceContaining("row-level security");
        assertThat(callers.as("ctxh.editor", () -> programmer.change("update article set title = 'x' where id = '" + article.getId() + "'"))).isZero();
        assertThat(callers.as("ctxh.admin", () -> publishUnasked(draft.getId()))).isEqualTo(1);
    }

    private int publishUnasked(UUID id) {
        return programmer.change("update article set state = 'PUBLISHED', slug = id::text, published_at = now() where id = '" + id + "'");
    }

    @Test
    void aSectionWithoutNewsTakesNoDraftAndItsPageShowsNone() {
        var title = articles.published(Audience.hospital()).getTitle();
        rule(new SectionRules(EnumSet.noneOf(SectionModule.class), true, Publishing.EDITORS));
        assertThatThrownBy(() -> callers.as("ctxh.editor", () -> newsroom.draft("ctxh", articles.text("Bài mới", Audience.hospital()))))
                .isInstanceOf(Refused.class).hasMessageContaining("section.refused.news");
        var page = reader.show("ctxh.editor", "/s/ctxh").body();
        assertThat(page).doesNotContain(title).doesNotContain("/news/new?section=ctxh").doesNotContain("Trưởng phòng");
        assertThat(reader.show("ctxh.editor", "/").body()).contains(title);
    }

    @Test
    void aNewArticleIsMeantForWhomTheSectionSays() {
        assertThat(reader.show("ctxh.editor", "/news/new?section=ctxh").body()).contains("data-value=\"HOSPITAL\"");
        rule(new SectionRules(EnumSet.allOf(SectionModule.class), false, Publishing.EDITORS));
        assertThat(reader.show("ctxh.editor", "/news/new?section=ctxh").body()).contains("data-value=\"SECTION\"");
    }

    @Test
    void aRefusedFormKeepsTheVersionThatItWasFilledInForSoThatNobodysChangeIsOverwritten() {
        var page = reader.send("ctxh.admin", reader.request("/admin/sections/ctxh/rules").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("version=7654321&audience=SECTION&publishing=NOBODY"))).body();
        assertThat(page).contains("name=\"version\" value=\"7654321\"").containsPattern("value=\"SECTION\" checked");
    }

    @Test
    void anAddressFillsNoFormIn() {
        assertThat(reader.show("ctxh.admin", "/admin/sections/ctxh/rules?audience=SECTION&version=7654321").body())
                .containsPattern("value=\"HOSPITAL\" checked").doesNotContain("7654321");
    }
}
