package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Person;

/** People are invited to a meeting and answer on a telephone; a guest answers without an account. */
class ParticipantsTest extends BrowserTest {

    private static final String DAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(9).toString();

    /** A draft of Phòng Công tác xã hội. @return its address */
    private static String draft(Page page, String title) {
        page.navigate("/meetings/new");
        if (page.locator("select[name=section]").count() > 0) {
            page.locator("select[name=section]").selectOption("ctxh");
        }
        page.locator("#title").fill(title);
        page.locator("#day").fill(DAY);
        page.locator("#from").fill("7:30");
        page.locator("#to").fill("9:00");
        page.locator("#place").fill("Hội trường A");
        page.locator("main form button.btn-primary").first().click();
        assertThat(page.locator("h1")).containsText(title);
        return page.url().replaceFirst("\\?.*", "");
    }

    private static Locator form(Page page, String name) {
        return page.locator("form:has(input[name=form][value=" + name + "])");
    }

    private static void choose(Page page, Locator form, String words, String name) {
        form.locator("[role=combobox]").pressSequentially(words);
        assertThat(form.locator("[role=option]").first()).containsText(name);
        page.keyboard().press("Enter");
        assertThat(form.locator(".picked")).containsText(name);
    }

    private static void call(Page page, String meeting) {
        page.navigate(meeting);
        page.locator("button[value=call]").click();
        assertThat(page.locator("[role=status]").first()).containsText("Đã phát hành");
    }

    private static void isAccessible(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void somebodyWhoIsInvitedAnswersOnATelephoneAndSendsAColleague() {
        var page = as(Person.CTXH_EDITOR);
        var meeting = draft(page, "Họp giao ban quý");
        page.navigate(meeting + "/people/add");
        var people = form(page, "people");
        choose(page, people, "do thi huong noi", "Đỗ Thị Hương");
        isAccessible(page);
        people.locator("button[value=add]").click();
        assertThat(page.locator("[role=status]").first()).containsText("Đã lưu");
        var rule = form(page, "rule");
        rule.locator("#rule-sectionKind").selectOption("CLINICAL");
        rule.locator("button[value=rule]").click();
        assertThat(page.locator("[aria-labelledby=kept]")).containsText("Khoa lâm sàng");
        call(page, meeting);

        var phone = as(Person.NOI_STAFF);
        phone.setViewportSize(360, 740);
        phone.navigate(meeting);
        phone.locator(".own-answer button[value=yes]").click();
        assertThat(phone.locator(".given")).containsText("Bạn đã nhận lời");
        assertThat(phone.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        isAccessible(phone);
        phone.locator("summary", new Page.LocatorOptions().setHasText("Cử người dự thay")).click();
        choose(phone, form(phone, "standin"), "nguyen anh khoa", "Nguyễn Anh Khoa");
        phone.locator("button[value=stand_in]").click();
        assertThat(phone.locator(".given")).containsText("Nguyễn Anh Khoa dự thay bạn");

        page.navigate(meeting + "/people?answer=STAND_IN");
        assertThat(page.locator(".participants li")).hasCount(1);
        page.navigate(meeting + "/people");
        assertThat(page.locator(".participants")).containsText("Đỗ Thị Hương");
        isAccessible(page);
    }

    @Test
    void aGuestAnswersWithoutAnAccountUntilTheAddressIsRenewed() {
        var page = as(Person.CTXH_EDITOR);
        var meeting = draft(page, "Họp với Sở Y tế");
        page.navigate(meeting + "/people/add");
        var guest = form(page, "guest");
        guest.locator("[name=guestName]").fill("Trần Văn Khách");
        guest.locator("[name=email]").fill("khach@khong");
        guest.locator("button[value=guest]").click();
        assertThat(guest.locator(".error")).containsText("Địa chỉ thư không đúng");
        guest.locator("[name=email]").fill("khach@ngoai.example");
        guest.locator("button[value=guest]").click();
        call(page, meeting);
        page.navigate(meeting + "/people");
        page.locator("summary", new Page.LocatorOptions().setHasText("Đường dẫn trả lời riêng")).click();
        var address = page.locator(".own-link").textContent().strip();

        var outside = stranger();
        outside.setViewportSize(360, 740);
        outside.navigate(address);
        assertThat(outside.locator("h1")).containsText("Họp với Sở Y tế");
        isAccessible(outside);
        outside.locator("button[value=yes]").click();
        assertThat(outside.locator(".given")).containsText("Bạn đã nhận lời");

        page.navigate(meeting + "/people?answer=YES");
        assertThat(page.locator(".participants")).containsText("Trần Văn Khách");
        page.locator("summary", new Page.LocatorOptions().setHasText("Đường dẫn trả lời riêng")).click();
        page.locator("button[value=renew]").click();
        assertThat(outside.navigate(address).status()).isEqualTo(404);
    }
}
