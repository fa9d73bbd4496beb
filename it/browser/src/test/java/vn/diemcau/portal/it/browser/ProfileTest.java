package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Paintings;
import vn.diemcau.portal.it.browser.support.Person;
import vn.diemcau.portal.it.browser.support.Rest;
import vn.diemcau.portal.it.browser.support.Staff;

/** A person says something of themselves and decides who sees it. */
class ProfileTest extends BrowserTest {

    private static final String MOBILE = "0912 345 678";

    @TempDir
    private Path folder;

    private final String profile = "/people/" + Staff.id("Lâm");

    @AfterEach
    void asItWas() {
        var page = as(Person.CTXH_STAFF);
        page.navigate("/me");
        fill(page, "mobile", "0930 030 278", "OWN_SECTION");
        fill(page, "extension", "1084", "HOSPITAL");
        page.locator("select[name=photo_visibility]").selectOption("HOSPITAL");
        save(page);
        if (page.getByText("Gỡ ảnh").count() > 0) {
            page.getByText("Gỡ ảnh").click();
        }
    }

    private static void fill(Page page, String field, String value, String visibility) {
        page.locator("#profile-" + field).fill(value);
        page.locator("select[name=" + field + "_visibility]").selectOption(visibility);
    }

    private static void save(Page page) {
        page.waitForNavigation(() -> page.locator("main form.form .btn-primary").click());
    }

    @Test
    void whoStandsInIsChosenFromThePageOfOnesOwn() {
        var page = as(Person.CTXH_STAFF);
        page.navigate("/me");
        page.getByText("Chọn người thay thế").click();
        page.waitForURL(Pattern.compile(".*/people\\?.*"));
        page.locator("#q").fill("dang thi phuong");
        page.keyboard().press("Enter");
        assertThat(page.locator("#results .pp-pick").first()).isFocused();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/me\\?saved#deputy$"));
        assertThat(page.locator(".pp-deputy")).containsText("Đặng Thị Phương");
        page.locator("form[action^='/deputies/'] button").click();
        assertThat(page.locator(".pp-deputy")).hasCount(0);
        assertThat(page).hasURL(Pattern.compile("/me\\?saved#deputy$"));
    }

    @Test
    void whatIsForTheOwnSectionIsSeenThereAndNowhereElse() {
        var staff = as(Person.CTXH_STAFF);
        staff.navigate("/me");
        fill(staff, "mobile", MOBILE, "OWN_SECTION");
        fill(staff, "extension", "1999", "NOBODY");
        save(staff);
        assertThat(staff.getByRole(AriaRole.STATUS)).containsText("Đã lưu hồ sơ");
        staff.navigate(profile);
        assertThat(staff.locator("main")).containsText("1999");

        var colleague = as(Person.CTXH_EDITOR);
        colleague.navigate(profile);
        assertThat(colleague.locator(".reach a", new Page.LocatorOptions().setHasText(MOBILE))).hasAttribute("href", "tel:+84912345678");
        assertThat(colleague.locator("main")).not().containsText("1999");

        var stranger = as(Person.NOI_STAFF);
        stranger.navigate(profile);
        assertThat(stranger.locator("h1")).hasText("CN Phạm Văn Lâm");
        assertThat(stranger.locator("main")).not().containsText(MOBILE);
        stranger.navigate("/s/ctxh");
        assertThat(stranger.locator("main")).not().containsText("1999");
        stranger.navigate("/search?q=1999");
        assertThat(stranger.locator("main")).not().containsText("Lâm");
    }

    @Test
    void aKeeperLooksAtAHiddenNumberAndThePersonSeesWhoDid() {
        var staff = as(Person.CTXH_STAFF);
        staff.navigate("/me");
        fill(staff, "mobile", MOBILE, "NOBODY");
        save(staff);
        var keeper = as(Person.CTXH_ADMIN);
        keeper.navigate(profile);
        assertThat(keeper.locator("main")).not().containsText(MOBILE);
        keeper.locator(".hidden-field summary").click();
        assertThat(keeper.locator(".hidden-field form")).containsText("được ghi vào nhật ký");
        keeper.waitForNavigation(() -> keeper.locator(".hidden-field form button").click());
        assertThat(keeper.locator(".reach a", new Page.LocatorOptions().setHasText(MOBILE))).hasAttribute("href", "tel:+84912345678");
        keeper.navigate(profile);
        assertThat(keeper.locator("main")).not().containsText(MOBILE);
        assertThat(as(Person.NOI_STAFF).navigate(profile).text()).doesNotContain("hidden-field");
        staff.navigate("/me");
        assertThat(staff.locator(".reveals li").first()).containsText("Di động");
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndNothingTypedIsLost() {
        var page = as(Person.CTXH_STAFF);
        page.navigate("/me");
        fill(page, "room", "Nhà B, phòng 999", "OWN_SECTION");
        fill(page, "mobile", "chín một hai", "NOBODY");
        save(page);
        assertThat(page.locator("#profile-mobile-error")).containsText("Số điện thoại chưa đúng");
        assertThat(page.locator("#profile-mobile")).hasValue("chín một hai");
        assertThat(page.locator("#profile-room")).hasValue("Nhà B, phòng 999");
        assertThat(page.locator("select[name=mobile_visibility]")).hasValue("NOBODY");
        page.navigate("/me");
        assertThat(page.locator("#profile-room")).not().hasValue("Nhà B, phòng 999");
    }

    @Test
    void whoSavesInTwoWindowsIsToldAndSavesOnPurposeTheSecondTime() {
        var first = as(Person.CTXH_STAFF);
        var second = as(Person.CTXH_STAFF);
        first.navigate("/me");
        second.navigate("/me");
        fill(first, "extension", "1085", "HOSPITAL");
        save(first);
        fill(second, "extension", "1086", "HOSPITAL");
        save(second);
        assertThat(second.getByRole(AriaRole.ALERT)).containsText("vừa sửa hồ sơ này");
        assertThat(second.locator("#profile-extension")).hasValue("1086");
        save(second);
        assertThat(second.getByRole(AriaRole.STATUS)).containsText("Đã lưu hồ sơ");
    }

    @Test
    void aPictureIsShownToThoseWhomThePersonLetsSeeIt() {
        var staff = as(Person.CTXH_STAFF);
        staff.navigate("/me");
        staff.locator("#file").setInputFiles(Paintings.jpeg(folder, "chan-dung.jpg", 900, 1200));
        staff.waitForNavigation(() -> staff.getByText("Dùng ảnh này").click());
        var stranger = as(Person.NOI_STAFF);
        stranger.navigate(profile);
        var face = stranger.locator(".person-head img");
        face.waitFor();
        assertThat((Integer) face.evaluate("image => image.decode().then(() => image.naturalWidth)")).isEqualTo(320);
        var address = face.getAttribute("src");

        staff.locator("select[name=photo_visibility]").selectOption("OWN_SECTION");
        save(staff);
        stranger.navigate(profile);
        assertThat(stranger.locator(".person-head img")).hasCount(0);
        assertThat(Rest.as(Person.NOI_ADMIN).get(address).status()).isEqualTo(404);
        assertThat(Rest.as(Person.CTXH_EDITOR).get(address).status()).isEqualTo(200);
    }

    @Test
    void aFileThatIsNoPictureIsRefusedInWords() throws IOException {
        var page = as(Person.CTXH_STAFF);
        page.navigate("/me");
        page.locator("#file").setInputFiles(Files.writeString(folder.resolve("thu.jpg"), "Đây là một lá thư."));
        page.waitForNavigation(() -> page.getByText("Dùng ảnh này").click());
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("không phải là ảnh");
    }
}
