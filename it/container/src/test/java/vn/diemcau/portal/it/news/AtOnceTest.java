package vn.diemcau.portal.it.news;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.news.Article;
import vn.diemcau.portal.core.news.ArticlePicture;
import vn.diemcau.portal.core.news.Audience;
import vn.diemcau.portal.core.news.Newsroom;
import vn.diemcau.portal.core.news.PictureDesk;
import vn.diemcau.portal.core.shared.Outdated;
import vn.diemcau.portal.it.support.ArticleFixture;
import vn.diemcau.portal.it.support.AtOnce;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.PictureFixture;
import vn.diemcau.portal.it.support.Rows;

/** The same thing done several times at the same moment. */
@InsideTheServer
class AtOnceTest {

    private static final String EDITOR = "ctxh.editor";
    private static final int TIMES = 6;

    @Inject
    private AtOnce atOnce;

    @Inject
    private ArticleFixture articles;

    @Inject
    private PictureFixture pictures;

    @Inject
    private Newsroom newsroom;

    @Inject
    private PictureDesk desk;

    @Inject
    private Rows rows;

    @Test
    void ofThoseWhoSaveAtOnceOneIsFirstAndAllOthersAreTold() {
        var draft = articles.draft();
        var text = articles.text("Cùng lúc", Audience.hospital());
        var outcomes = atOnce.as(EDITOR, TIMES, () -> newsroom.revise(draft.getId(), draft.getVersion(), text));
        assertThat(outcomes).hasSize(TIMES);
        assertThat(outcomes).filteredOn(Article.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outdated.class::isInstance).hasSize(TIMES - 1);
    }

    @Test
    void publishingAtOnceGivesOneAddressAndOneVersion() {
        var draft = articles.draft();
        var outcomes = atOnce.as(EDITOR, TIMES, () -> newsroom.publish(draft.getId()));
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Article.class));
        assertThat(outcomes).extracting(outcome -> ((Article) outcome).getSlug()).containsOnly(((Article) outcomes.get(0)).getSlug());
        assertThat(rows.number("select version from article where id = ?", draft.getId())).isEqualTo(draft.getVersion() + 1);
    }

    @Test
    void picturesAddedAtOnceAllFindTheirPlace() {
        var id = articles.draft().getId();
        var upload = pictures.upload();
        var outcomes = atOnce.as(EDITOR, TIMES, () -> desk.add(id, upload, "", ""));
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(ArticlePicture.class));
        assertThat(rows.number("select count(distinct position) from article_picture where article_id = ?", id)).isEqualTo(TIMES);
        assertThat(rows.number("select picture_count from article where id = ?", id)).isEqualTo(TIMES);
    }
}
