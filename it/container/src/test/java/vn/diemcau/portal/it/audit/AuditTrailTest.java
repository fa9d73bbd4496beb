package vn.diemcau.portal.it.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.auth.RequestName;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.audit.AuditEntry;
import vn.diemcau.portal.core.audit.AuditFilter;
import vn.diemcau.portal.core.audit.AuditTrail;
import vn.diemcau.portal.core.members.RoleChanged;
import vn.diemcau.portal.core.news.Audience;
import vn.diemcau.portal.core.news.Newsroom;
import vn.diemcau.portal.core.news.PictureDesk;
import vn.diemcau.portal.core.organization.Administration;
import vn.diemcau.portal.core.organization.SectionLine;
import vn.diemcau.portal.core.organization.SectionText;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.it.support.ArticleFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.PictureFixture;
import vn.diemcau.portal.it.support.Rows;

/** Every write leaves exactly one entry, in the same transaction, which nothing changes later. */
@InsideTheServer
class AuditTrailTest {

    private static final String EDITOR = "ctxh.editor";

    @Inject
    private Callers callers;

    @Inject
    private ArticleFixture articles;

    @Inject
    private PictureFixture pictures;

    @Inject
    private Newsroom newsroom;

    @Inject
    private PictureDesk desk;

    @Inject
    private Administration administration;

    @Inject
    private AuditTrail trail;

    @Inject
    private EventTransactions transactions;

    @Inject
    private RequestName request;

    @Inject
    private Rows rows;

    @Test
    void aNewDraftIsKeptWithWhatItBegins() {
        var title = articles.title();
        var kept = only("article.drafted", articles.draft(title, Audience.sections("noi", "tccb")).getId());
        assertThat(kept.thingName()).isEqualTo(title);
        assertThat(kept.section()).isEqualTo("ctxh");
        assertThat(kept.before()).isEmpty();
        assertThat(kept.after()).contains(entry("title", title), entry("state", "DRAFT"), entry("audience", "SECTIONS"),
                entry("sections", "noi tccb"), entry("topic", "hoatdong"), entry("body", "15"));
    }

    @Test
    void ofARevisionTheChangedFieldsAreKeptAndOfTextsTheirLengthAlone() {
        var draft = articles.draft("Trước khi sửa", Audience.hospital());
        newest(draft.getId(), () -> newsroom.revise(draft.getId(), draft.getVersion(), articles.text("Sau khi sửa", Audience.section())));
        var kept = only("article.revised", draft.getId());
        assertThat(kept.before()).containsOnly(entry("title", "Trước khi sửa"), entry("audience", "HOSPITAL"));
        assertThat(kept.after()).containsOnly(entry("title", "Sau khi sửa"), entry("audience", "SECTION"));
        assertThat(rows.number("select count(*) from audit_entry where concat(before, after) like '%Thân bài%'")).isZero();
    }

    @Test
    void publishingAndTakingBackAreKeptOnceEach() {
        var id = articles.withdrawn().getId();
        var published = only("article.published", id);
        assertThat(published.before()).containsOnly(entry("state", "DRAFT"));
        assertThat(published.after()).containsOnly(entry("state", "PUBLISHED"));
        assertThat(only("article.unpublished", id).after()).containsOnly(entry("state", "DRAFT"));
        assertThat(entries(id)).hasSize(3);
    }

    @Test
    void publishingWhatIsPublishedIsNoDeed() {
        var article = articles.published(Audience.hospital());
        callers.as(EDITOR, () -> newsroom.publish(article.getId()));
        assertThat(entries(article.getId())).hasSize(2);
    }

    @Test
    void whateverIsDoneToPicturesIsKeptOnce() {
        var id = articles.draft().getId();
        var first = pictures.of(id).getId();
        var second = pictures.of(id).getId();
        assertThat(entries(id)).hasSize(3);

        var described = newest(id, () -> desk.describe(second, "Chú thích", "Mô tả"));
        assertThat(described.action()).isEqualTo("article.picture_changed");
        assertThat(described.before()).containsOnly(entry("caption", ""), entry("alt", ""));
        assertThat(described.after()).containsOnly(entry("caption", "Chú thích"), entry("alt", "Mô tả"),
                entry("picture", second.toString()));

        var moved = newest(id, () -> run(() -> desk.move(second, -1)));
        assertThat(moved.action()).isEqualTo("article.picture_moved");
        assertThat(moved.before()).containsOnly(entry("position", "2"));
        assertThat(moved.after()).containsOnly(entry("position", "1"), entry("picture", second.toString()));

        var chosen = newest(id, () -> run(() -> desk.useAsCover(second)));
        assertThat(chosen.action()).isEqualTo("article.cover_chosen");
        assertThat(chosen.before()).containsOnly(entry("cover", first.toString()));
        assertThat(chosen.after()).contains(entry("cover", second.toString()));

        var removed = newest(id, () -> run(() -> desk.remove(second)));
        assertThat(removed.action()).isEqualTo("article.picture_removed");
        assertThat(removed.before()).contains(entry("picture", second.toString()), entry("caption", "Chú thích"),
                entry("cover", second.toString()));
        assertThat(removed.after()).containsOnly(entry("cover", first.toString()));
        assertThat(entries(id)).hasSize(7);
    }

    @Test
    void aFirstPictureBecomesTheCover() {
        var id = articles.draft().getId();
        var picture = pictures.of(id).getId().toString();
        var kept = only("article.picture_added", id);
        assertThat(kept.before()).containsOnly(entry("cover", ""));
        assertThat(kept.after()).contains(entry("picture", picture), entry("cover", picture), entry("position", "1"));
    }

    @Test
    void whatIsRefusedLeavesNoEntry() {
        var draft = articles.draft();
        assertThatThrownBy(() -> callers.as(EDITOR, () -> desk.add(draft.getId(), pictures.upload(), "x".repeat(301), "")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> callers.as(EDITOR, () -> newsroom.revise(draft.getId(), draft.getVersion() + 1,
                articles.text("Bản cũ", Audience.hospital())))).isNotNull();
        assertThat(entries(draft.getId())).hasSize(1);
    }

    @Test
    void whatIsRolledBackLeavesNoEntry() {
        var draft = articles.draft();
        assertThatThrownBy(() -> callers.as(EDITOR, () -> transactions.rolledBack(() -> newsroom.publish(draft.getId()))))
                .hasMessage("rolled back");
        assertThat(entries(draft.getId())).hasSize(1);
        assertThat(callers.as(EDITOR, () -> newsroom.toEdit(draft.getId())).isPublished()).isFalse();
    }

    @Test
    void ofThePageOfASectionTheChangedLinesAreKept() {
        articles.draft();
        callers.as("ctxh.admin", () -> administration.describe("ctxh", administration.section("ctxh").getVersion(), page("1040")));
        callers.as("ctxh.admin", () -> administration.describe("ctxh", administration.section("ctxh").getVersion(), page("1041")));
        var kept = callers.as("ctxh.admin", () -> found("ctxh")).get(0);
        assertThat(kept.action()).isEqualTo("section.changed");
        assertThat(kept.thingName()).isEqualTo("Phòng Công tác xã hội");
        assertThat(kept.before()).containsOnly(entry("phone", "1040"));
        assertThat(kept.after()).containsOnly(entry("phone", "1041"));
    }

    private static SectionText page(String phone) {
        return new SectionText("Hỗ trợ", "Nhà B", phone, "7:00–16:30", 3, List.of(), List.of(new SectionLine("Quầy", "1196")));
    }

    @Test
    void aChangeOfARoleIsKeptWithTheRowThatTellsIt() {
        var account = UUID.randomUUID().toString();
        callers.as("ctxh.admin", () -> transactions.roleChanged(new RoleChanged("ctxh", account, "Trần Thị Bình",
                SectionRole.MEMBER, null)));
        var kept = callers.as("ctxh.admin", () -> found(account)).get(0);
        assertThat(kept.action()).isEqualTo("role.changed");
        assertThat(kept.actor()).isEqualTo("ctxh.admin");
        assertThat(kept.thingName()).isEqualTo("Trần Thị Bình");
        assertThat(kept.before()).containsOnly(entry("role", "MEMBER"));
        assertThat(kept.after()).containsOnly(entry("role", "none"));
        assertThat(rows.number("select count(*) from role_change where subject = ?", account)).isEqualTo(1);
    }

    @Test
    void aChangeOfARoleThatIsNotStoredLeavesNoEntry() {
        var account = UUID.randomUUID().toString();
        var change = new RoleChanged("ctxh", account, "Trần Thị Bình", null, SectionRole.EDITOR);
        assertThatThrownBy(() -> callers.as("ctxh.admin",
                () -> transactions.rolledBack(() -> transactions.roleChanged(change)))).hasMessage("rolled back");
        assertThat(callers.as("ctxh.admin", () -> found(account))).isEmpty();
        assertThat(rows.number("select count(*) from role_change where subject = ?", account)).isZero();
    }

    @Test
    void notEvenTheOwnerOfTheTableChangesAnEntry() {
        articles.draft();
        long before = rows.number("select count(*) from audit_entry where actor_name <> 'nobody'");
        for (var attempt : List.of("update audit_entry set actor_name = 'nobody'", "delete from audit_entry", "truncate audit_entry")) {
            assertThatThrownBy(() -> rows.change(attempt)).hasStackTraceContaining("audit_entry is append-only");
        }
        assertThat(rows.number("select count(*) from audit_entry where actor_name <> 'nobody'")).isEqualTo(before).isPositive();
    }

    private AuditEntry only(String action, UUID article) {
        var kept = entries(article).stream().filter(entry -> entry.action().equals(action)).toList();
        assertThat(kept).hasSize(1);
        return kept.get(0);
    }

    /** Does something to the article and gives the one entry that it left. */
    private AuditEntry newest(UUID article, Supplier<?> work) {
        int before = entries(article).size();
        callers.as(EDITOR, work);
        assertThat(entries(article)).hasSize(before + 1);
        return entries(article).get(0);
    }

    private static Object run(Runnable work) {
        work.run();
        return null;
    }

    private List<AuditEntry> entries(UUID article) {
        var kept = callers.as("ctxh.admin", () -> found(article.toString()));
        assertThat(kept).allSatisfy(entry -> {
            assertThat(entry.actor()).isEqualTo(EDITOR);
            assertThat(entry.actorName()).isEqualTo(EDITOR);
            assertThat(entry.request()).isEqualTo(request.id());
            assertThat(entry.at()).isNotNull();
        });
        return kept;
    }

    private List<AuditEntry> found(String thing) {
        return trail.page(new AuditFilter("ctxh", null, null, null, null, thing), null, 100).items();
    }
}
