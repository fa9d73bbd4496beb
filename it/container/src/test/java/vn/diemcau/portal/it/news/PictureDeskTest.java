package vn.diemcau.portal.it.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.portal.it.support.Person.ADMIN;
import static vn.diemcau.portal.it.support.Person.EDITOR;
import static vn.diemcau.portal.it.support.Person.OTHER_ADMIN;
import static vn.diemcau.portal.it.support.Person.OTHER_EDITOR;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.documents.PictureRefused;
import vn.diemcau.portal.core.news.ArticlePicture;
import vn.diemcau.portal.core.news.PictureDesk;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.it.support.ArticleFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.PictureFixture;
import vn.diemcau.portal.it.support.Rows;

@InsideTheServer
class PictureDeskTest {

    @Inject
    private Permissions permissions;

    @Inject
    private Callers callers;

    @Inject
    private ArticleFixture articles;

    @Inject
    private PictureFixture pictures;

    @Inject
    private PictureDesk desk;

    @Inject
    private Rows rows;

    @Test
    @Operation("PictureDesk.add")
    void onlyEditorsOfTheSectionAddPictures() {
        permissions.of("PictureDesk.add", articles::draft, draft -> desk.add(draft.getId(), pictures.upload(), "", ""))
                .allows(ADMIN, EDITOR).hidesFrom(OTHER_ADMIN, OTHER_EDITOR).refusesTheRest();
    }

    @Test
    @Operation("PictureDesk.pictures")
    void onlyEditorsOfTheSectionSeeThePicturesOfADraft() {
        permissions.of("PictureDesk.pictures", articles::draft, draft -> desk.pictures(draft.getId()))
                .allows(ADMIN, EDITOR).hidesFrom(OTHER_ADMIN, OTHER_EDITOR).refusesTheRest();
    }

    @Test
    @Operation("PictureDesk.describe")
    void onlyEditorsOfTheSectionDescribePictures() {
        onlyEditors("PictureDesk.describe", picture -> desk.describe(picture.getId(), "Chú thích", "Mô tả"));
    }

    @Test
    @Operation("PictureDesk.move")
    void onlyEditorsOfTheSectionMovePictures() {
        onlyEditors("PictureDesk.move", picture -> desk.move(picture.getId(), 1));
    }

    @Test
    @Operation("PictureDesk.useAsCover")
    void onlyEditorsOfTheSectionChooseTheCover() {
        onlyEditors("PictureDesk.useAsCover", picture -> desk.useAsCover(picture.getId()));
    }

    @Test
    @Operation("PictureDesk.remove")
    void onlyEditorsOfTheSectionRemovePictures() {
        onlyEditors("PictureDesk.remove", picture -> desk.remove(picture.getId()));
    }

    private void onlyEditors(String name, Consumer<ArticlePicture> operation) {
        permissions.of(name, () -> pictures.of(articles.draft().getId()), operation)
                .allows(ADMIN, EDITOR).hidesFrom(OTHER_ADMIN, OTHER_EDITOR).refusesTheRest();
    }

    @Test
    void whatIsNoPictureLeavesNoRowAndNoFile() {
        var id = articles.draft().getId();
        assertThatThrownBy(() -> asEditor(() -> desk.add(id, pictures.textFile(), "", ""))).isInstanceOf(PictureRefused.class);
        assertNothingKept(id);
    }

    @Test
    void aCaptionThatIsTooLongLeavesNoRowAndNoFile() {
        var id = articles.draft().getId();
        assertThatThrownBy(() -> asEditor(() -> desk.add(id, pictures.upload(), "x".repeat(301), "")))
                .isInstanceOf(Refused.class);
        assertNothingKept(id);
    }

    @Test
    void aPictureThatTheDatabaseRefusesLeavesNoFile() {
        var id = articles.draft().getId();
        rows.change("alter table article_picture add constraint no_such_caption check (caption <> 'unwanted')");
        try {
            assertThatThrownBy(() -> asEditor(() -> desk.add(id, pictures.upload(), "unwanted", ""))).isNotNull();
        } finally {
            rows.change("alter table article_picture drop constraint no_such_caption");
        }
        assertNothingKept(id);
    }

    @Test
    void aRemovedPictureTakesItsFilesAlongAndLeavesTheOthers() {
        var id = articles.draft().getId();
        var first = pictures.of(id);
        var second = pictures.of(id);
        long files = pictures.filesOf(id);
        asEditor(() -> desk.remove(first.getId()));
        assertThat(order(id)).containsExactly(second.getId());
        assertThat(pictures.filesOf(id)).isEqualTo(files / 2);
        assertThat(rows.number("select count(*) from article where id = ? and cover_id = ? and picture_count = 1",
                id, second.getId())).isEqualTo(1);
    }

    @Test
    void picturesMoveWithinTheirListAndNoFurther() {
        var id = articles.draft().getId();
        var a = pictures.of(id).getId();
        var b = pictures.of(id).getId();
        var c = pictures.of(id).getId();
        asEditor(() -> desk.move(c, -1));
        assertThat(order(id)).containsExactly(a, c, b);
        asEditor(() -> desk.move(a, 99));
        assertThat(order(id)).containsExactly(c, b, a);
    }

    private List<UUID> order(UUID articleId) {
        return callers.as(EDITOR.username(), () -> desk.pictures(articleId).stream().map(ArticlePicture::getId).toList());
    }

    private void asEditor(Runnable work) {
        callers.as(EDITOR.username(), work);
    }

    private void assertNothingKept(UUID articleId) {
        assertThat(rows.number("select count(*) from article_picture where article_id = ?", articleId)).isZero();
        assertThat(rows.number("select picture_count from article where id = ?", articleId)).isZero();
        assertThat(pictures.filesOf(articleId)).isZero();
    }
}
