package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Deadlines;
import vn.diemcau.portal.it.browser.support.Person;

/** Tasks on a telephone, from giving to confirming. */
class TasksTest extends BrowserTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private Page phone(Person person, String address) {
        var page = as(person);
        page.setViewportSize(360, 740);
        page.navigate(address);
        return page;
    }

    private static void press(Page page, String label) {
        page.locator("main").locator("a.btn, button.btn, .head > a").filter(new Locator.FilterOptions().setHasText(label)).first().click();
    }

    private static void fill(Page page, String title, LocalDate due) {
        page.getByLabel("Tên việc").fill(title);
        page.locator("#dueOn").fill(due.toString());
    }

    private String given(String title) {
        var page = phone(Person.CTXH_EDITOR, "/tasks/new");
        fill(page, title, TODAY.plusDays(2));
        page.locator("#lead").selectOption(new SelectOption().setValue("noi"));
        press(page, "Giao");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã giao");
        return page.url().replace("?given", "");
    }

    @Test
    void aTaskIsGivenTakenOnReportedWithAFileAndConfirmed() {
        var title = "Gửi số liệu suất ăn tháng này";
        var address = given(title);
        var lead = phone(Person.NOI_ADMIN, "/tasks?board=section&section=noi");
        lead.getByText(title).click();
        press(lead, "Nhận việc");
        assertThat(lead.locator(".list-head .chip-state")).hasText("Đang làm");
        lead.getByText("Phân công người").click();
        lead.getByLabel("Đỗ Thị Hương").check();
        press(lead, "Lưu");
        assertThat(lead.locator(".task-facts")).containsText("Đỗ Thị Hương");

        var nurse = phone(Person.NOI_STAFF, "/");
        nurse.locator(".own-tasks li a").filter(new Locator.FilterOptions().setHasText(title)).click();
        press(nurse, "Báo cáo hoàn thành");
        nurse.locator("#words").fill("Đã gửi đủ bốn tuần.");
        nurse.locator("#files").setInputFiles(new FilePayload("So lieu.txt", "text/plain", "Tuần 1: 42 suất".getBytes(StandardCharsets.UTF_8)));
        assertThat(new AxeBuilder(nurse).analyze().getViolations()).isEmpty();
        press(nurse, "Gửi báo cáo");
        assertThat(nurse.locator(".entry-files")).containsText("So lieu.txt");

        var giver = phone(Person.CTXH_EDITOR, address);
        press(giver, "Trả lại");
        assertThat(giver.getByRole(AriaRole.ALERT)).containsText("Hãy ghi vài lời");
        press(giver, "Xác nhận xong");
        assertThat(giver.locator(".list-head .chip-state")).hasText("Đã xong");
        assertThat(giver.locator("button[value=cancel]")).hasCount(0);
        assertThat(phone(Person.TCCB_ADMIN, address).locator("h1")).not().containsText(title);
    }

    @Test
    void aPartIsHandedDownAndWhatIsLateStandsFirst() {
        var title = "Chuẩn bị buổi truyền thông về dinh dưỡng";
        var part = "Viết tờ rơi một trang";
        var address = given(title);
        var lead = phone(Person.NOI_ADMIN, address);
        press(lead, "Phân việc");
        fill(lead, part, TODAY.plusDays(1));
        press(lead, "Giao");
        var giver = phone(Person.CTXH_EDITOR, address);
        assertThat(giver.locator(".task-parts")).containsText(part);
        assertThat(giver.locator("#parts")).containsText("0/1 xong");
        Deadlines.earlier(title, 5);
        lead.navigate("/tasks?board=section&section=noi&group=overdue");
        assertThat(lead.locator(".task-group[data-group=OVERDUE] .task").filter(new Locator.FilterOptions().setHasText(title))).containsText("quá 3 ngày");
        assertThat(new AxeBuilder(lead).analyze().getViolations()).isEmpty();
    }

    @Test
    void theDirectorSeesTheBoardOfTheHospitalAndOthersDoNot() {
        var director = phone(Person.DIRECTOR, "/tasks?board=hospital");
        assertThat(director.locator(".task").first()).isVisible();
        assertThat(as(Person.CTXH_STAFF).navigate("/tasks?board=hospital").status()).isEqualTo(404);
    }
}
