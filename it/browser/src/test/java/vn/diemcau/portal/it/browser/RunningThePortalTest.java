package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.LogIn;
import vn.diemcau.portal.it.browser.support.Paintings;
import vn.diemcau.portal.it.browser.support.Person;
import vn.diemcau.portal.it.browser.support.Rest;

/** The hospital's own name and colours, what is switched off, and accounts that no section looks after. */
class RunningThePortalTest extends BrowserTest {

    private static final String SAVE = "form[action='/admin/branding'] .btn-primary";

    @TempDir
    private Path folder;

    @Test
    void theHospitalGetsItsOwnNameColourAndEmblem() throws IOException {
        var admin = as(Person.PORTAL_ADMIN);
        var reader = as(Person.NOI_STAFF);
        reader.navigate("/");
        var before = background(reader);
        admin.navigate("/admin/branding");
        admin.locator("#nameVi").fill("Bệnh viện Bình Minh");
        admin.locator("input[name=choice][value=own]").check();
        admin.locator("input[type=color]").fill("#ffcc00");
        admin.locator(SAVE).click();
        assertThat(admin.getByRole(AriaRole.ALERT)).containsText("Màu này quá nhạt");
        assertThat(admin.locator("#nameVi")).hasValue("Bệnh viện Bình Minh");
        admin.locator("input[name=choice][value='#8e3a8a']").check();
        admin.locator(SAVE).click();
        assertThat(admin.getByRole(AriaRole.STATUS)).containsText("Đã lưu");

        admin.locator("#file").setInputFiles(Files.writeString(folder.resolve("emblem.png"), "<svg xmlns='http://www.w3.org/2000/svg'/>"));
        admin.getByText("Dùng ảnh này").click();
        assertThat(admin.getByRole(AriaRole.ALERT)).containsText("SVG");
        admin.locator("#file").setInputFiles(Paintings.jpeg(folder, "emblem.jpg", 300, 300));
        admin.getByText("Dùng ảnh này").click();
        assertThat(admin.getByRole(AriaRole.STATUS)).containsText("Đã lưu");

        reader.navigate("/");
        assertThat(reader.locator("header .brand")).containsText("Bệnh viện Bình Minh");
        assertThat(reader.locator("header .brand img")).hasAttribute("src", Pattern.compile("/branding/emblem.jpg"));
        assertThat(reader.locator("header .brand img")).hasJSProperty("naturalWidth", 300);
        assertNotEquals(before, background(reader));

        admin.locator("button[value=remove]").click();
        admin.locator("#nameVi").fill("");
        admin.locator("input[name=choice][value='']").check();
        admin.locator(SAVE).click();
        reader.navigate("/");
        assertThat(reader.locator("header .brand")).not().containsText("Bình Minh");
        assertEquals(before, background(reader));
    }

    /** The colour behind the part of the navigation that is current. */
    private static Object background(Page page) {
        return page.locator(".nav [aria-current=page]").evaluate("link => getComputedStyle(link).backgroundColor");
    }

    @Test
    void whatIsSwitchedOffIsGoneForPeopleAndPrograms() {
        var admin = as(Person.PORTAL_ADMIN);
        turn(admin, "REST_TOKENS");
        turn(admin, "QUICK_CONTACT");
        try {
            assertEquals(404, Rest.as(Person.CTXH_EDITOR).get("/api/v1/me").status());
            var reader = as(Person.NOI_STAFF);
            assertEquals(404, reader.navigate("/contacts").status());
            reader.navigate("/");
            assertThat(reader.getByText("Liên hệ nhanh")).hasCount(0);
        } finally {
            turn(admin, "REST_TOKENS");
            turn(admin, "QUICK_CONTACT");
        }
        assertEquals(200, Rest.as(Person.CTXH_EDITOR).get("/api/v1/me").status());
    }

    private static void turn(Page admin, String feature) {
        admin.navigate("/admin/switches");
        admin.locator("form").filter(new Locator.FilterOptions().setHas(admin.locator("input[value=" + feature + "]"))).locator("button").click();
        assertThat(admin.getByRole(AriaRole.STATUS)).containsText("Đã lưu");
    }

    @Test
    void anAccountInNoSectionIsLockedAndUnlockedAtOnce() {
        var admin = as(Person.PORTAL_ADMIN);
        admin.navigate("/admin/accounts");
        fill(admin, "mai.moi", "mai.moi@benhvien.example");
        var password = admin.locator(".made code").textContent();
        fill(admin, "mai.moi", "mai.khac@benhvien.example");
        assertThat(admin.getByRole(AriaRole.ALERT)).containsText("đã có người dùng");
        assertThat(admin.locator("#username")).hasValue("mai.moi");

        var person = stranger();
        person.navigate("/me");
        LogIn.fillIn(person, "mai.moi", password);
        person.locator("#password-new").fill("mot-mat-khau-moi-7");
        person.locator("#password-confirm").fill("mot-mat-khau-moi-7");
        person.locator("[type=submit]").click();
        assertThat(person).hasURL(Pattern.compile("/me$"));

        row(admin).locator("button[value=disable]").click();
        assertThat(row(admin)).containsText("Đã khóa");
        person.navigate("/me");
        assertThat(person.getByText("Trang của tôi")).hasCount(0);
        row(admin).locator("button[value=enable]").click();
        assertThat(row(admin)).not().containsText("Đã khóa");
        admin.navigate("/admin/audit?action=account.disabled");
        assertThat(admin.locator(".audit tbody tr").first()).containsText("Khóa tài khoản");
    }

    private static void fill(Page admin, String username, String email) {
        admin.locator("#familyName").fill("Lò");
        admin.locator("#givenName").fill("Thị Mai");
        admin.locator("#username").fill(username);
        admin.locator("#email").fill(email);
        admin.locator("button[value=create]").click();
    }

    private static Locator row(Page admin) {
        return admin.locator(".accounts > li").filter(new Locator.FilterOptions().setHasText("mai.moi"));
    }
}
