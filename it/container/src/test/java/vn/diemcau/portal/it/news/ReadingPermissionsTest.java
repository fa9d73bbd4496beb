package vn.diemcau.portal.it.news;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.news.Article;
import vn.diemcau.portal.core.news.ArticleFilter;
import vn.diemcau.portal.core.news.ArticlePicture;
import vn.diemcau.portal.core.news.Audience;
import vn.diemcau.portal.core.news.NewsStand;
import vn.diemcau.portal.core.news.ReadingCounter;
import vn.diemcau.portal.it.support.ArticleFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Permitted;
import vn.diemcau.portal.it.support.PictureFixture;

/** Who may read. For staff who may not, an article does not exist; running the portal opens nothing. */
@InsideTheServer
class ReadingPermissionsTest {

    @Inject
    private Permissions permissions;

    @Inject
    private Callers callers;

    @Inject
    private ArticleFixture articles;

    @Inject
    private PictureFixture pictures;

    @Inject
    private NewsStand news;

    @Inject
    private ReadingCounter readings;

    @Test
    @Operation("NewsStand.frontPage")
    @Operation("NewsStand.page")
    @Operation("NewsStand.search")
    @Operation("NewsStand.drafts")
    @Operation("NewsStand.topics")
    @Operation("ReadingCounter.count")
    void listsAreForAllStaffAndForNobodyElse() {
        permissions.of("NewsStand.frontPage", () -> news.frontPage()).allowsAllStaff();
        permissions.of("NewsStand.page", () -> news.page(ArticleFilter.ALL, null, 10)).allowsAllStaff();
        permissions.of("NewsStand.search", () -> news.search("bài")).allowsAllStaff();
        permissions.of("NewsStand.drafts", () -> news.drafts()).allowsAllStaff();
        permissions.of("NewsStand.topics", () -> news.topics()).allowsAllStaff();
        permissions.of("ReadingCounter.count", () -> articles.published(Audience.hospital()), article -> readings.count(article.getId()))
                .allowsAllStaff();
    }

    @Test
    void newsForTheHospitalIsReadByAllStaff() {
        permissions.of(() -> articles.published(Audience.hospital()), article -> news.article(article.getSlug())).allowsAllStaff();
        permissions.of(() -> articles.published(Audience.hospital()), this::view).allowsAllStaff();
    }

    @Test
    @Operation("NewsStand.readableAmong")
    void ofSeveralArticlesEverybodyIsToldTheReadableOnes() {
        permissions.of("NewsStand.readableAmong", () -> news.readableAmong(List.of())).allowsAllStaff();
        var draft = articles.draft().getId();
        var own = articles.published(Audience.section()).getId();
        var shared = articles.published(Audience.sections("noi")).getId();
        var open = articles.published(Audience.hospital()).getId();
        var all = List.of(draft, own, shared, open);
        assertThat(callers.as(EDITOR.username(), () -> news.readableAmong(all))).containsExactlyInAnyOrderElementsOf(all);
        assertThat(callers.as(MEMBER.username(), () -> news.readableAmong(all))).containsExactlyInAnyOrder(own, shared, open);
        assertThat(callers.as(OTHER_EDITOR.username(), () -> news.readableAmong(all))).containsExactlyInAnyOrder(shared, open);
        assertThat(callers.as(PORTAL_ADMIN.username(), () -> news.readableAmong(all))).containsExactly(open);
        assertThat(callers.as(PORTAL_ADMIN.username(), () -> news.readableAmong(List.of(draft)))).isEmpty();
    }

    @Test
    void aDraftIsReadByTheEditorsOfItsSectionOnly() {
        permissions.of(articles::draft, this::view).allows(ADMIN, EDITOR)
                .hidesFrom(MEMBER, OTHER_ADMIN, OTHER_EDITOR, OTHER_MEMBER, BYSTANDER, PARTY_MEMBER, PORTAL_ADMIN)
                .refusesTheRest();
    }

    @Test
    void aWithdrawnArticleIsADraftAgain() {
        permissions.of(articles::withdrawn, this::view).allows(ADMIN, EDITOR)
                .hidesFrom(MEMBER, OTHER_ADMIN, OTHER_EDITOR, OTHER_MEMBER, BYSTANDER, PARTY_MEMBER, PORTAL_ADMIN)
                .refusesTheRest();
    }

    @Test
    @Operation("NewsStand.article")
    @Operation("NewsStand.view")
    void newsOfTheSectionIsReadByItsMembersOnly() {
        ownMembersOnly(permissions.of("NewsStand.article", () -> articles.published(Audience.section()),
                article -> news.article(article.getSlug())));
        ownMembersOnly(permissions.of("NewsStand.view", () -> articles.published(Audience.section()), this::view));
    }

    @Test
    void newsForChosenSectionsIsReadByTheirMembersToo() {
        permissions.of(() -> articles.published(Audience.sections("noi")), this::view)
                .allows(ADMIN, EDITOR, MEMBER, OTHER_ADMIN, OTHER_EDITOR, OTHER_MEMBER)
                .hidesFrom(BYSTANDER, PARTY_MEMBER, PORTAL_ADMIN).refusesTheRest();
    }

    @Test
    @Operation("NewsStand.picture")
    @Operation("NewsStand.file")
    void picturesAreSeenByThoseWhoMayReadTheArticle() {
        ownMembersOnly(permissions.of("NewsStand.picture", this::pictureOfTheSection, picture -> news.picture(picture.getId())));
        ownMembersOnly(permissions.of("NewsStand.file", this::pictureOfTheSection, this::openFile));
    }

    private void ownMembersOnly(Permitted<?> outcome) {
        outcome.allows(ADMIN, EDITOR, MEMBER)
                .hidesFrom(OTHER_ADMIN, OTHER_EDITOR, OTHER_MEMBER, BYSTANDER, PARTY_MEMBER, PORTAL_ADMIN).refusesTheRest();
    }

    private void view(Article article) {
        news.view(article);
    }

    private ArticlePicture pictureOfTheSection() {
        return pictures.of(articles.published(Audience.section()).getId());
    }

    private void openFile(ArticlePicture picture) {
        try (var file = news.file(picture.getId(), picture.getWidths().get(0))) {
            file.content().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
