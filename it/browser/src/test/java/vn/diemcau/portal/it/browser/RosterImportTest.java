package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Person;

/** Khoa Nội sends the roster that it has in a file, sees what it would do, and finds it in the portal. */
class RosterImportTest extends BrowserTest {

    /** Later than the rosters of the demo hospital, and than those of other tests. */
    private static final YearMonth MONTH = YearMonth.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusMonths(5);
    private static final int PHONE = 360;

    private static void send(Page page, String name, String text) {
        page.navigate("/admin/sections/noi/duty?month=" + MONTH);
        page.locator("a.chip[href*='/duty/import']").click();
        assertThat(page.locator("#month")).hasValue(MONTH.toString());
        page.locator("#file").setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        page.locator("main .btn-primary").click();
    }

    private static Locator on(Page page, int day) {
        return page.locator("td[data-day='" + MONTH.atDay(day) + "'] a.shift");
    }

    private static void fitsAndIsAccessible(Page page) {
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void aGridIsSeenFirstAndWhatIsChosenStandsInTheRosterAsDrafts() {
        var page = as(Person.NOI_ADMIN);
        page.setViewportSize(PHONE, 740);
        send(page, "bảng tháng.csv", "LỊCH TRỰC THÁNG " + MONTH.getMonthValue() + "/" + MONTH.getYear() + "\nVai trò,1,2,3,4\n"
                + "Bác sĩ trực,Hoàng Minh Đức,BS Không Có,Hoàng Minh Đức (7h30-24:00),\nĐiều dưỡng trực,Hoàng Minh Đức,,,\n");
        assertThat(page.locator("h1")).hasText("bảng tháng.csv");
        assertThat(page.locator("#kind-NEW tbody tr")).hasCount(2);
        assertThat(page.locator("#kind-NEW")).containsText("07:30–24:00");
        assertThat(page.locator("#kind-REFUSED")).containsText("Đơn vị không có ai tên “BS Không Có”");
        assertThat(page.locator("#kind-CLASH")).containsText("Không ai trực hai nơi cùng lúc");
        fitsAndIsAccessible(page);
        page.locator("#kind-NEW input[type=checkbox]").last().uncheck();
        page.locator("button[value=apply]").click();
        assertThat(page.locator("[role=status]").first()).containsText("Đã đưa 1 ca nháp vào lịch");
        page.locator("main .btn-primary").click();
        assertThat(on(page, 1)).containsText("Hoàng Minh Đức");
        assertThat(on(page, 1)).containsText("nháp");
        assertThat(on(page, 3)).hasCount(0);

        send(page, "lich.csv", "Ngày;Vai trò;Người;Từ;Đến\n" + "01/%02d/%d;Bác sĩ trực;hoang minh duc;7h;7h\n".formatted(MONTH.getMonthValue(), MONTH.getYear())
                + "2;Bác sĩ trực;=HYPERLINK(1);7h;7h\n");
        assertThat(page.locator("#kind-SAME tbody tr")).hasCount(1);
        assertThat(page.locator("#kind-REFUSED")).containsText("Ô chứa công thức");
        assertThat(page.locator("button[value=apply]")).hasCount(0);
        page.locator("button[value=discard]").click();
        assertThat(page.locator("#file")).isVisible();
        page.navigate("/admin/sections/noi/duty?month=" + MONTH);
        on(page, 1).click();
        page.locator("button[value=remove]").click();
        assertThat(page.locator("a.shift")).hasCount(0);
    }

    @Test
    void whatIsNoRosterIsRefusedWhereItWasSentAndTheTemplateIsOne() {
        var page = as(Person.NOI_ADMIN);
        page.setViewportSize(PHONE, 740);
        send(page, "anh.xlsx", "PK\u0003\u0004nothing");
        assertThat(page.locator("#refusal")).containsText("Không đọc được tệp Excel này");
        fitsAndIsAccessible(page);
        var template = page.request().get("/duty/templates/grid.xlsx?section=noi&month=" + MONTH);
        page.locator("#file").setInputFiles(new FilePayload("mau.xlsx", "application/octet-stream", template.body()));
        page.locator("main .btn-primary").click();
        assertThat(page.locator("#refusal")).containsText("Tệp không có ca trực nào");
        assertThat(page.locator("#month")).hasValue(MONTH.toString());
    }
}
