package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Editor;
import vn.diemcau.portal.it.browser.support.LogIn;
import vn.diemcau.portal.it.browser.support.Person;
import vn.diemcau.portal.it.browser.support.RunningPortal;

/** Who runs the portal arranges the sections, with the real Keycloak: made, run, moved, closed, merged. */
class SectionsOfTheHospitalTest extends BrowserTest {

    private static final String TREE = "/admin/sections";

    @Test
    void aNewSectionIsRunByItsFirstAdminIsMovedAndClosed() {
        var admin = as(Person.PORTAL_ADMIN);
        create(admin, "noitiet", "Khoa Nội tiết", "noi");
        assertThat(admin.getByRole(AriaRole.STATUS)).containsText("Đã tạo đơn vị");
        var head = newAdmin(admin, "noitiet.truong", "noitiet");
        Editor.ofNewArticle(head).title("Bài đầu tiên của khoa").lead("Khoa mới bắt đầu.").awaitSaved().press("Đăng bài");
        assertThat(head.locator("h1")).hasText("Bài đầu tiên của khoa");
        var article = head.url();

        var above = as(Person.NOI_ADMIN);
        assertEquals(200, status(above, "/admin/sections/noitiet"));
        move(admin, "noitiet", "");
        assertEquals(403, status(above, "/admin/sections/noitiet"));
        move(admin, "noitiet", "noi");
        assertEquals(200, status(above, "/admin/sections/noitiet"));

        admin.navigate(TREE + "/noi/place");
        admin.locator("#parent").evaluate("select => { select.options[0].value = 'noitiet'; select.value = 'noitiet' }");
        admin.locator("button[value=move]").click();
        assertThat(admin.getByRole(AriaRole.ALERT)).containsText("không thể trực thuộc Khoa Nội tiết");

        admin.navigate(TREE + "/noitiet/place");
        admin.locator("button[value=close]").click();
        assertThat(admin.locator("main")).containsText("Đã đóng từ");
        assertEquals(409, status(head, "/news/new"));
        assertThat(head.locator("h1")).hasText("Đơn vị này đã đóng");
        var reader = as(Person.NOI_STAFF);
        reader.navigate(article);
        assertThat(reader.locator("h1")).hasText("Bài đầu tiên của khoa");
        reader.locator("article header .sec").click();
        assertThat(reader.getByRole(AriaRole.STATUS)).containsText("Đã đóng từ");
        reader.navigate("/sections");
        assertThat(reader.getByText("Khoa Nội tiết")).hasCount(0);
    }

    @Test
    void aSectionGoesIntoAnotherOneAsThePreviewSays() {
        var admin = as(Person.PORTAL_ADMIN);
        create(admin, "gopmot", "Phòng Gộp Một", "");
        create(admin, "gophai", "Phòng Gộp Hai", "");
        create(admin, "gopba", "Tổ Gộp Ba", "gopmot");
        var head = newAdmin(admin, "gopmot.truong", "gopmot");
        assertEquals(403, status(head, "/news/new?section=gophai"));

        admin.navigate(TREE + "/gopmot/merge");
        admin.locator("#into").selectOption("gophai");
        admin.getByText("Xem trước").click();
        assertThat(admin.locator("main")).containsText("1 người, thành biên tập");
        assertThat(admin.locator(".facts .chip")).hasText("Tổ Gộp Ba");
        try (var away = RunningPortal.keycloakAway()) {
            admin.locator("form[method=post] .btn-danger").click();
            assertThat(admin.getByRole(AriaRole.ALERT)).containsText("không có gì thay đổi");
        }
        admin.navigate(TREE + "/gopmot/place");
        assertThat(admin.locator("main")).not().containsText("Đã đóng");

        admin.navigate(TREE + "/gopmot/merge?into=gophai");
        admin.locator("form[method=post] .btn-danger").click();
        assertThat(admin.getByText("Mọi người đã có vai trò ở đơn vị mới")).isVisible();
        assertEquals(200, status(head, "/news/new?section=gophai"));
        assertEquals(409, status(head, "/news/new?section=gopmot"));
        assertEquals(403, status(head, "/admin/sections/gophai"));
        admin.navigate(TREE + "/gopba/place");
        assertThat(admin.locator("#parent")).hasValue("gophai");
        head.navigate("/s/gopmot");
        head.getByText("Nay thuộc Phòng Gộp Hai").click();
        assertThat(head).hasURL(Pattern.compile("/s/gophai$"));
    }

    @Test
    void withoutTheIdentityServerThereIsNoHalfASection() {
        var admin = as(Person.PORTAL_ADMIN);
        admin.navigate(TREE);
        try (var away = RunningPortal.keycloakAway()) {
            fillIn(admin, "nuachung", "Phòng Nửa Chừng", "");
            assertThat(admin.getByRole(AriaRole.ALERT)).containsText("không có gì thay đổi");
            assertThat(admin.locator("#name")).hasValue("Phòng Nửa Chừng");
            assertThat(admin.locator("#nuachung")).hasCount(0);
        }
        create(admin, "nuachung", "Phòng Nửa Chừng", "");
        assertEquals(200, status(admin, "/admin/sections/nuachung/members"));
    }

    @Test
    void whoDoesNotRunThePortalArrangesNothing() {
        var page = as(Person.NOI_ADMIN);
        for (var address : new String[] {TREE, TREE + "/noi/place", TREE + "/noi/merge", "/admin/branding", "/admin/topics", "/admin/accounts",
                "/admin/switches"}) {
            assertEquals(403, status(page, address));
        }
    }

    private static int status(Page page, String address) {
        return page.navigate(address).status();
    }

    private static void create(Page admin, String code, String name, String parent) {
        admin.navigate(TREE);
        fillIn(admin, code, name, parent);
        assertThat(admin).hasURL(Pattern.compile("/" + code + "/place\\?created#main$"));
    }

    private static void fillIn(Page admin, String code, String name, String parent) {
        admin.locator("#name").fill(name);
        admin.locator("#code").fill(code);
        admin.locator("#kind").selectOption("CLINICAL");
        admin.locator("#parent").selectOption(parent);
        admin.getByText("Tạo đơn vị").click();
    }

    private static void move(Page admin, String code, String parent) {
        admin.navigate(TREE + "/" + code + "/place");
        admin.locator("#parent").selectOption(parent);
        admin.locator("button[value=move]").click();
        assertThat(admin).hasURL(Pattern.compile("saved$"));
    }

    /** A new account, put into the section as its admin; logs in with the temporary password and chooses another one. */
    private Page newAdmin(Page admin, String username, String section) {
        admin.navigate("/admin/accounts");
        admin.locator("#familyName").fill("Lò");
        admin.locator("#givenName").fill("Thị Mẩy");
        admin.locator("#username").fill(username);
        admin.locator("#email").fill(username + "@benhvien.example");
        admin.locator("button[value=create]").click();
        var password = admin.locator(".made code").textContent();
        var row = admin.locator(".accounts > li").filter(new Locator.FilterOptions().setHasText(username));
        row.locator("select[name=section]").selectOption(section);
        row.locator("select[name=role]").selectOption("admin");
        row.locator("button[value=assign]").click();
        assertThat(admin.getByRole(AriaRole.STATUS).first()).containsText("Đã lưu");
        assertThat(admin.locator(".accounts")).not().containsText(username);
        var person = stranger();
        person.navigate("/me");
        LogIn.fillIn(person, username, password);
        person.locator("#password-new").fill("mot-mat-khau-moi-7");
        person.locator("#password-confirm").fill("mot-mat-khau-moi-7");
        person.locator("[type=submit]").click();
        assertThat(person).hasURL(Pattern.compile("/me$"));
        return person;
    }
}
