package vn.diemcau.portal.it.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import vn.diemcau.portal.core.news.Article;
import vn.diemcau.portal.core.news.ArticleText;
import vn.diemcau.portal.core.news.Audience;
import vn.diemcau.portal.core.news.Newsroom;

/** Articles of the section {@code ctxh}, written by its editor through the newsroom itself. */
@ApplicationScoped
public class ArticleFixture {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    private HospitalFixture hospital;

    @Inject
    private Callers callers;

    @Inject
    private Newsroom newsroom;

    @PostConstruct
    void ensureHospital() {
        hospital.ensure();
    }

    public ArticleText text(String title, Audience audience) {
        return new ArticleText(title, "Tin trong viện", "<p>Thân bài</p>", "Ảnh: Phòng CTXH", "hoatdong", audience);
    }

    /** A title that no other article has. */
    public String title() {
        return "Bài số " + NUMBER.incrementAndGet();
    }

    public Article draft() {
        return draft(title(), Audience.hospital());
    }

    public Article draft(String title, Audience audience) {
        return callers.as(Person.EDITOR.username(), () -> newsroom.draft("ctxh", text(title, audience)));
    }

    public Article published(Audience audience) {
        return published(title(), audience);
    }

    public Article published(String title, Audience audience) {
        var draft = draft(title, audience);
        return callers.as(Person.EDITOR.username(), () -> newsroom.publish(draft.getId()));
    }

    /** Published once and taken back. */
    public Article withdrawn() {
        var article = published(Audience.hospital());
        return callers.as(Person.EDITOR.username(), () -> newsroom.unpublish(article.getId()));
    }
}
