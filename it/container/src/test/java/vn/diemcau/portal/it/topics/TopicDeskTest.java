package vn.diemcau.portal.it.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.portal.it.support.Person.PORTAL_ADMIN;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.news.ArticleText;
import vn.diemcau.portal.core.news.Audience;
import vn.diemcau.portal.core.news.NewsStand;
import vn.diemcau.portal.core.news.Newsroom;
import vn.diemcau.portal.core.news.Topic;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.topics.TopicDesk;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.Rows;

@InsideTheServer
class TopicDeskTest {

    @Inject
    private HospitalFixture hospital;

    @Inject
    private TopicDesk desk;

    @Inject
    private NewsStand news;

    @Inject
    private Newsroom newsroom;

    @Inject
    private Permissions permissions;

    @Inject
    private Callers callers;

    @Inject
    private Reader reader;

    @Inject
    private Rows rows;

    @BeforeEach
    void aTopicOfOurOwn() {
        hospital.ensure();
        rows.change("insert into topic values ('thu', 'Thử', 'Trial', 90)");
    }

    @AfterEach
    void itIsGone() {
        rows.change("delete from article where topic_code in (select code from topic where position > 2 or code like 'thu%')");
        rows.change("delete from topic where code not in ('hoatdong', 'chuyenmon')");
        rows.change("update topic set position = case code when 'hoatdong' then 1 else 2 end");
    }

    private long version() {
        return rows.number("select version from topic where code = 'thu'");
    }

    private List<String> offered() {
        return callers.as("noi.staff", () -> news.topics()).stream().map(Topic::getCode).toList();
    }

    private static ArticleText text(String topic) {
        return new ArticleText("Bài có chuyên mục", "", "<p>Thân</p>", "", topic, Audience.hospital());
    }

    @Test
    @Operation("TopicDesk.all")
    @Operation("TopicDesk.add")
    @Operation("TopicDesk.rename")
    @Operation("TopicDesk.retire")
    @Operation("TopicDesk.shift")
    void topicsAreKeptByWhoRunsThePortalAndByNobodyElse() {
        permissions.of("TopicDesk.all", () -> desk.all()).allows(PORTAL_ADMIN).refusesTheRest();
        permissions.of("TopicDesk.add", () -> desk.add("Thử thêm", "")).allows(PORTAL_ADMIN).refusesTheRest();
        permissions.of("TopicDesk.rename", this::version, version -> desk.rename("thu", version, "Thử lại", "Again")).allows(PORTAL_ADMIN).refusesTheRest();
        permissions.of("TopicDesk.retire", this::version, version -> desk.retire("thu", version, false)).allows(PORTAL_ADMIN).refusesTheRest();
        permissions.of("TopicDesk.shift", () -> desk.shift("thu", -1)).allows(PORTAL_ADMIN).refusesTheRest();
    }

    @Test
    void aTopicThatIsRetiredIsOfferedNoMoreAndStaysWithItsArticles() {
        var article = callers.as("ctxh.editor", () -> newsroom.publish(newsroom.draft("ctxh", text("thu")).getId()));
        callers.as("admin", () -> desk.retire("thu", version(), true));
        assertThat(offered()).doesNotContain("thu");
        assertThat(reader.show("noi.staff", "/news/" + article.getSlug()).body()).contains("Thử");
        assertThat(reader.show("ctxh.editor", "/news/" + article.getId() + "/edit").body()).contains("<option value=\"thu\"");
        var revised = callers.as("ctxh.editor", () -> newsroom.revise(article.getId(), article.getVersion(), text("thu")));
        assertThat(revised.getTopic().getCode()).isEqualTo("thu");
        assertThatThrownBy(() -> callers.as("ctxh.editor", () -> newsroom.draft("ctxh", text("thu")))).isInstanceOf(Refused.class);
    }

    @Test
    void aNewNameAndOrderShowAtOnce() {
        callers.as("admin", () -> {
            desk.rename("thu", version(), "Đào tạo", "");
            desk.shift("thu", -5);
        });
        assertThat(offered()).containsExactly("thu", "hoatdong", "chuyenmon");
        assertThat(reader.show("noi.staff", "/news").body()).contains("Đào tạo");
    }

    @Test
    void aCodeIsMadeOfTheNameAndGivenOnce() {
        callers.as("admin", () -> desk.add("Thư viện ảnh", "Gallery"));
        assertThat(rows.texts("select name_en from topic where code = 'thuvienanh'")).containsExactly("Gallery");
        assertThatThrownBy(() -> callers.as("admin", () -> desk.add("thu vien anh", ""))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> callers.as("admin", () -> desk.add(" ", ""))).isInstanceOf(Refused.class);
    }

    @Test
    void whoStartedFromAnOlderStateOverwritesNothing() {
        long old = version();
        callers.as("admin", () -> desk.rename("thu", old, "Thử mới", ""));
        assertThatThrownBy(() -> callers.as("admin", () -> desk.rename("thu", old, "Thử cũ", ""))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> callers.as("admin", () -> desk.retire("thu", old, true))).isInstanceOf(Refused.class);
    }
}
