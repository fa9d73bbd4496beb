package vn.diemcau.portal.it.meetings.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.portal.it.support.Person.ADMIN;
import static vn.diemcau.portal.it.support.Person.BYSTANDER;
import static vn.diemcau.portal.it.support.Person.EDITOR;
import static vn.diemcau.portal.it.support.Person.MEMBER;
import static vn.diemcau.portal.it.support.Person.OTHER_ADMIN;
import static vn.diemcau.portal.it.support.Person.OTHER_EDITOR;
import static vn.diemcau.portal.it.support.Person.OTHER_MEMBER;
import static vn.diemcau.portal.it.support.Person.PARTY_MEMBER;
import static vn.diemcau.portal.it.support.Person.PORTAL_ADMIN;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.meetings.article.ArticleOrigin;
import vn.diemcau.portal.core.meetings.article.DraftedArticle;
import vn.diemcau.portal.core.meetings.article.MeetingArticles;
import vn.diemcau.portal.core.news.Newsroom;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.support.AtOnce;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Rows;

/** Who has the article of a meeting drafted, and that there is one. */
@InsideTheServer
class MeetingArticlesTest {

    @Inject
    private HeldFixture held;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private MeetingArticles articles;

    @Inject
    private MeetingAccess access;

    @Inject
    private Newsroom newsroom;

    @Inject
    private Permissions permissions;

    @Inject
    private Callers callers;

    @Inject
    private AtOnce atOnce;

    @Inject
    private Rows rows;

    private UUID heldBySection() {
        return held.held(Kind.SECTION);
    }

    private UUID meetingWithArticle() {
        var meeting = heldBySection();
        held.draft(meeting);
        return meeting;
    }

    private ArticleOrigin origin(String username, UUID article) {
        return callers.as(username, () -> articles.originOf(article)).orElse(null);
    }

    @Test
    @Operation("MeetingArticles.of")
    @Operation("MeetingArticles.draft")
    @Operation("MeetingArticles.takeFigures")
    @Operation("MeetingArticles.originOf")
    void editorsOfTheSectionThatHeldTheMeetingHaveItsArticleDrafted() {
        permissions.of("MeetingArticles.of", this::heldBySection, id -> articles.of(access.readable(id))).allows(ADMIN, EDITOR, MEMBER)
                .hidesFrom(OTHER_ADMIN, OTHER_EDITOR, OTHER_MEMBER, BYSTANDER, PARTY_MEMBER, PORTAL_ADMIN).refusesTheRest();
        permissions.of("MeetingArticles.draft", this::heldBySection, articles::draft).allows(ADMIN, EDITOR).hidesFrom(OTHER_ADMIN, OTHER_EDITOR)
                .refusesTheRest();
        permissions.of(() -> held.held(Kind.HOSPITAL), articles::draft).allows(ADMIN, EDITOR).refusesTheRest();
        permissions.of("MeetingArticles.takeFigures", this::meetingWithArticle, articles::takeFigures).allows(ADMIN, EDITOR)
                .hidesFrom(OTHER_ADMIN, OTHER_EDITOR).refusesTheRest();
        permissions.of("MeetingArticles.originOf", () -> held.drafted(Kind.SECTION).id(), articles::originOf).allowsAllStaff();
    }

    @Test
    void whoLeadsTheMeetingWithoutWritingForItsSectionDoesNotHaveItDrafted() {
        var meeting = meetings.with(held.held(Kind.INVITED), "noi.staff", Part.CHAIR);
        assertThatThrownBy(() -> callers.as("noi.staff", () -> articles.draft(meeting))).hasMessageContaining("EDIT_SECTION");
        assertThat(callers.as("noi.staff", () -> articles.of(access.readable(meeting)))).matches(board -> !board.writer() && !board.draftable());
    }

    @Test
    void aDraftIsThereForItsEditorsAndForAllReadersOncePublished() {
        var meeting = held.held(Kind.HOSPITAL);
        var article = held.draft(meeting);
        assertThat(callers.as("noi.staff", () -> articles.of(access.readable(meeting))).article()).isNull();
        assertThat(origin("noi.staff", article.id())).isNull();
        assertThat(callers.as("ctxh.admin", () -> articles.of(access.readable(meeting)))).matches(board -> board.writer() && !board.draftable())
                .extracting(board -> board.article().id()).isEqualTo(article.id());
        callers.as("ctxh.editor", () -> newsroom.publish(article.id()));
        assertThat(callers.as("noi.staff", () -> articles.of(access.readable(meeting))).article().published()).isTrue();
        assertThat(callers.as("ctxh.editor", () -> articles.draft(meeting))).matches(again -> !again.fresh() && again.article().published());
    }

    @Test
    void pressedThriceAtOnceThereIsOneArticleAndOneEntryOfIt() {
        var meeting = heldBySection();
        var outcomes = atOnce.as(MeetingFixture.PREPARER, 3, () -> articles.draft(meeting));
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(DraftedArticle.class));
        assertThat(outcomes.stream().map(outcome -> ((DraftedArticle) outcome).article().id()).collect(Collectors.toSet())).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> ((DraftedArticle) outcome).fresh())).hasSize(1);
        assertThat(rows.number("select count(*) from audit_entry where action = 'meeting.article_drafted' and thing_id = ?", meeting.toString())).isOne();
        var article = ((DraftedArticle) outcomes.get(0)).article().id();
        assertThat(rows.number("select count(*) from audit_entry where action = 'article.drafted' and thing_id = ?", article.toString())).isOne();
    }

    @Test
    void afterItWasRemovedAnotherOneIsDrafted() {
        var meeting = heldBySection();
        var first = held.draft(meeting);
        rows.change("delete from article where id = ?", first.id());
        assertThat(callers.as(MeetingFixture.PREPARER, () -> articles.draft(meeting))).matches(DraftedArticle::fresh)
                .extracting(again -> again.article().id()).isNotEqualTo(first.id());
    }

    @Test
    void ofWhatIsNotOverOrWasCancelledThereIsNone() {
        for (var state : new String[] {"CALLED", "RUNNING", "CANCELLED"}) {
            var meeting = meetings.called(Kind.SECTION);
            rows.change("update meeting set state = ? where id = ?", state, meeting);
            assertThatThrownBy(() -> held.draft(meeting)).hasMessageContaining(state.equals("CANCELLED") ? "mnews.refused.cancelled" : "mnews.refused.early");
            assertThat(callers.as(MeetingFixture.PREPARER, () -> articles.of(access.readable(meeting))).draftable()).isFalse();
        }
        var closed = meetings.closed(Kind.SECTION);
        assertThat(callers.as(MeetingFixture.PREPARER, () -> articles.draft(closed)).fresh()).as("a closed one").isTrue();
    }

    @Test
    void theArticleIsForNobodyBeyondTheMeetingUnlessAnEditorSaysSo() {
        assertThat(audience(held.drafted(Kind.HOSPITAL).id())).isEqualTo("HOSPITAL");
        assertThat(audience(held.drafted(Kind.SECTION).id())).isEqualTo("SECTION");
        assertThat(audience(held.draft(held.held(Kind.SECTIONS, "noi")).id())).isEqualTo("SECTIONS noi");
        var ofInvited = held.drafted(Kind.INVITED).id();
        assertThat(audience(ofInvited)).isEqualTo("SECTION");
        assertThat(origin("ctxh.editor", ofInvited).wider()).as("members of the section who were not invited").isTrue();
        var ofSections = held.draft(held.held(Kind.SECTIONS, "noi")).id();
        assertThat(origin("ctxh.editor", ofSections).wider()).isFalse();
        rows.change("update article set audience = 'HOSPITAL' where id = ?", ofSections);
        assertThat(origin("ctxh.editor", ofSections).wider()).isTrue();
    }

    private String audience(UUID article) {
        return rows.texts("select trim(concat(a.audience, ' ', (select string_agg(s.code, ' ') from article_audience x join section s on s.id = x.section_id"
                + " where x.article_id = a.id))) from article a where a.id = ?", article).get(0);
    }

    @Test
    void anArticleThatWasNotDraftedFromAMeetingComesFromNone() {
        held.drafted(Kind.SECTION);
        assertThat(origin("ctxh.editor", UUID.randomUUID())).isNull();
    }
}
