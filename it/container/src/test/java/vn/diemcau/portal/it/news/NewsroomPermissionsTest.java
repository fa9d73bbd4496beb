package vn.diemcau.portal.it.news;

import static vn.diemcau.portal.it.support.Person.ADMIN;
import static vn.diemcau.portal.it.support.Person.EDITOR;
import static vn.diemcau.portal.it.support.Person.OTHER_ADMIN;
import static vn.diemcau.portal.it.support.Person.OTHER_EDITOR;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.news.Audience;
import vn.diemcau.portal.core.news.Newsroom;
import vn.diemcau.portal.it.support.ArticleFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;

/** Editors of another section do not even learn that a draft exists; of what they may read they learn that it is not theirs. */
@InsideTheServer
class NewsroomPermissionsTest {

    @Inject
    private Permissions permissions;

    @Inject
    private ArticleFixture articles;

    @Inject
    private Newsroom newsroom;

    @Test
    @Operation("Newsroom.draft")
    void onlyEditorsOfTheSectionWriteForIt() {
        permissions.of("Newsroom.draft", () -> articles.text("Bài mới", Audience.hospital()), text -> newsroom.draft("ctxh", text))
                .allows(ADMIN, EDITOR).refusesTheRest();
    }

    @Test
    @Operation("Newsroom.toEdit")
    void onlyEditorsOfTheSectionOpenADraft() {
        permissions.of("Newsroom.toEdit", articles::draft, draft -> newsroom.toEdit(draft.getId()))
                .allows(ADMIN, EDITOR).hidesFrom(OTHER_ADMIN, OTHER_EDITOR).refusesTheRest();
    }

    @Test
    @Operation("Newsroom.revise")
    void onlyEditorsOfTheSectionReviseADraft() {
        permissions.of("Newsroom.revise", articles::draft, draft -> newsroom.revise(draft.getId(), draft.getVersion(),
                        articles.text("Sửa", Audience.hospital())))
                .allows(ADMIN, EDITOR).hidesFrom(OTHER_ADMIN, OTHER_EDITOR).refusesTheRest();
    }

    @Test
    @Operation("Newsroom.revise")
    void whatAllMayReadOthersStillMayNotRevise() {
        permissions.of(() -> articles.published(Audience.hospital()), article -> newsroom.revise(article.getId(),
                        article.getVersion(), articles.text("Sửa", Audience.hospital())))
                .allows(ADMIN, EDITOR).refusesTheRest();
    }

    @Test
    @Operation("Newsroom.publish")
    void onlyEditorsOfTheSectionPublish() {
        permissions.of("Newsroom.publish", articles::draft, draft -> newsroom.publish(draft.getId()))
                .allows(ADMIN, EDITOR).hidesFrom(OTHER_ADMIN, OTHER_EDITOR).refusesTheRest();
    }

    @Test
    @Operation("Newsroom.unpublish")
    void onlyEditorsOfTheSectionUnpublish() {
        permissions.of("Newsroom.unpublish", () -> articles.published(Audience.hospital()), article -> newsroom.unpublish(article.getId()))
                .allows(ADMIN, EDITOR).refusesTheRest();
    }

    @Test
    void theSectionsOwnNewsIsHiddenFromOtherEditors() {
        permissions.of(() -> articles.published(Audience.section()), article -> newsroom.unpublish(article.getId()))
                .allows(ADMIN, EDITOR).hidesFrom(OTHER_ADMIN, OTHER_EDITOR).refusesTheRest();
    }
}
