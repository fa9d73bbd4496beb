package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.Articles;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Editor;
import vn.diemcau.portal.it.browser.support.Person;
import vn.diemcau.portal.it.browser.support.RunningPortal;

/** An admin of a section gives and takes roles; they hold from the person's next request on, without another log-in. */
class RolesAtOnceTest extends BrowserTest {

    private static final String MEMBERS = "/admin/sections/ctxh/members";

    @AfterEach
    void theMemberIsAMemberAgain() {
        assign(as(Person.CTXH_ADMIN), Person.CTXH_STAFF, "member");
    }

    @Test
    void aMemberWhoIsMadeAnEditorPublishesAndIsRefusedAtOnceWhenTheRoleIsTaken() {
        var staff = as(Person.CTXH_STAFF);
        assertThat(staff.navigate("/news/new").status()).isEqualTo(403);

        assign(as(Person.CTXH_ADMIN), Person.CTXH_STAFF, "editor");
        var editor = Editor.ofNewArticle(staff).title("Bài của biên tập viên mới").lead("Viết ngay sau khi được giao.").awaitSaved();
        editor.press("Đăng bài");
        assertThat(staff.locator("h1")).hasText("Bài của biên tập viên mới");

        assign(as(Person.CTXH_ADMIN), Person.CTXH_STAFF, "member");
        assertThat(staff.navigate("/news/new").status()).isEqualTo(403);
    }

    @Test
    void anAdminOfAnotherSectionCanDoNoneOfIt() {
        var page = as(Person.NOI_ADMIN);
        assertThat(page.navigate(MEMBERS).status()).isEqualTo(403);
        page.navigate("/admin");
        assertThat(page.locator("main").getByText("Công tác xã hội")).hasCount(0);
        page.navigate("/admin/sections/noi/members");
        page.locator(".members form").first().evaluate("form => { form.action = '" + MEMBERS + "' }");
        var refused = page.waitForNavigation(() -> page.locator(".members button").first().click());
        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    void theLastAdminCannotLeaveTheSectionWithoutOne() {
        var page = as(Person.CTXH_ADMIN);
        for (var role : new String[] {"member", "editor", "none"}) {
            assign(page, Person.CTXH_ADMIN, role);
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("phải còn ít nhất một người quản trị");
            page.navigate(MEMBERS);
            assertThat(row(page, Person.CTXH_ADMIN).locator("select")).hasValue("admin");
        }
        row(page, Person.CTXH_STAFF).locator("a").click();
        assertThat(page.locator("h1")).hasText("CN Phạm Văn Lâm");
    }

    @Test
    void withoutTheIdentityServerNothingIsChangedAndThePersonIsTold() {
        var page = as(Person.CTXH_ADMIN);
        page.navigate(MEMBERS);
        row(page, Person.CTXH_STAFF).locator("select").selectOption("editor");
        try (var away = RunningPortal.keycloakAway()) {
            row(page, Person.CTXH_STAFF).locator("button").click();
            assertThat(page.locator("h1")).hasText("Hệ thống tài khoản không trả lời");
        }
        page.navigate(MEMBERS);
        assertThat(row(page, Person.CTXH_STAFF).locator("select")).hasValue("member");
        assertThat(as(Person.CTXH_STAFF).navigate("/news/new").status()).isEqualTo(403);
    }

    @Test
    void somebodyIsFoundByNameAndTakenIn() {
        var page = as(Person.CTXH_ADMIN);
        page.navigate(MEMBERS + "?q=" + Person.NOI_STAFF.username());
        var stranger = row(page, Person.NOI_STAFF);
        stranger.locator("button").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã lưu");
        assertThat(row(page, Person.NOI_STAFF).locator("select")).hasValue("member");
        var draft = Articles.draft("Tin riêng của đơn vị");
        Articles.publish(draft);
        assertThat(as(Person.NOI_STAFF).navigate("/news/" + draft).status()).isEqualTo(200);
        assign(page, Person.NOI_STAFF, "none");
        assertThat(as(Person.NOI_STAFF).navigate("/news/" + draft).status()).isEqualTo(404);
    }

    @Test
    void whoGaveWhichRoleToWhomStandsInTheAuditTrailAndInItsFile() {
        var page = as(Person.CTXH_ADMIN);
        assign(page, Person.CTXH_STAFF, "editor");
        page.navigate("/admin");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nhật ký thay đổi")).click();
        page.locator("select[name=action]").selectOption("role.changed");
        page.getByText("Lọc", new Page.GetByTextOptions().setExact(true)).click();
        var newest = page.locator(".audit tbody tr").first();
        assertThat(newest).containsText("Đổi vai trò");
        assertThat(newest.locator("dd")).hasText("Thành viên → Biên tập");
        assertThat(newest.locator(".who-did")).containsText("127.0.0.1");
        assertThat(newest.locator(".of")).hasText("Phòng Công tác xã hội");
        var file = page.waitForDownload(() -> page.getByText("Tải về (CSV)").click());
        assertThat(file.suggestedFilename()).matches("audit-\\d{4}-\\d\\d-\\d\\d\\.csv");
        assertThat(file.path()).content().startsWith("\uFEFFThời gian,").contains("role.changed").doesNotContain("article.");
    }

    private static void assign(Page page, Person person, String role) {
        page.navigate(MEMBERS);
        row(page, person).locator("select").selectOption(role);
        page.waitForNavigation(() -> row(page, person).locator("button").click());
    }

    private static Locator row(Page page, Person person) {
        return page.locator(".members > li").filter(new Locator.FilterOptions()
                .setHas(page.getByText(person.username(), new Page.GetByTextOptions().setExact(true))));
    }
}
