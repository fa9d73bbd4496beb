package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Person;

/** Khoa Nội writes its roster: on a telephone by forms, at a desk by mouse; its people read it. */
class RosterTest extends BrowserTest {

    /** Later than the rosters of the demo hospital. */
    private static final YearMonth MONTH = YearMonth.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusMonths(3);
    private static final LocalDate DAY = MONTH.atDay(10);
    private static final String ADDRESS = "/admin/sections/noi/duty?month=" + MONTH;

    private static void fill(Page page, String person, LocalDate day, String from, String to) {
        page.locator("#role").selectOption(new SelectOption().setLabel("Bác sĩ trực"));
        page.locator("#person").selectOption(page.locator("#person option").filter(new Locator.FilterOptions().setHasText(person)).first()
                .getAttribute("value"));
        page.locator("#day").fill(day.toString());
        page.locator("#from").fill(from);
        page.locator("#to").fill(to);
        page.locator("button[value=save]").click();
    }

    private static Locator on(Page page, LocalDate day) {
        return page.locator("td[data-day='" + day + "']").first();
    }

    @Test
    void shiftsAreWrittenOnATelephonePublishedAndRead() {
        var page = as(Person.NOI_ADMIN);
        page.setViewportSize(390, 780);
        page.navigate(ADDRESS);
        fill(page, "Hoàng Minh Đức", DAY, "7h30", "24:00");
        assertThat(on(page, DAY).locator("a.shift")).containsText("07:30–24:00 · nháp");

        fill(page, "Hoàng Minh Đức", DAY, "23h", "7h");
        assertThat(page.locator(".error").first()).containsText("đã có ca 07:30");
        assertThat(page.locator("#from")).hasValue("23h");
        fill(page, "Hoàng Minh Đức", DAY.plusDays(1), "25h", "9");
        assertThat(page.locator(".error").first()).containsText("không phải giờ trong ngày");
        fill(page, "Hoàng Minh Đức", DAY.plusDays(1), "5", "9");
        assertThat(page.locator(".tick")).containsText("chỉ được nghỉ 5 giờ");
        page.locator(".tick input").check();
        page.locator("button[value=save]").click();
        assertThat(on(page, DAY.plusDays(1)).locator("a.shift")).containsText("05:00–09:00");

        page.locator("button[value=publish]").click();
        assertThat(page.locator("[role=status]").first()).containsText("Đã công bố 2 ca");
        var reader = as(Person.CTXH_STAFF);
        reader.setViewportSize(390, 780);
        reader.navigate("/duty?section=noi&view=month&from=" + MONTH);
        assertThat(reader.locator(".shift").first()).containsText("Hoàng Minh Đức");
        assertThat(reader.locator(".shift").first()).containsText("07:30–24:00");
        assertThat(new AxeBuilder(reader).analyze().getViolations()).isEmpty();
        page.navigate(ADDRESS);
        for (var day : new LocalDate[] {DAY, DAY.plusDays(1)}) {
            on(page, day).locator("a.shift").click();
            page.locator("button[value=remove]").click();
            assertThat(on(page, day).locator("a.shift")).hasCount(0);
        }
    }

    @Test
    void aShiftIsDraggedToAnotherDayAndAWeekCopied() {
        var page = as(Person.NOI_ADMIN);
        var address = "/admin/sections/noi/duty?month=" + MONTH.plusMonths(1);
        page.navigate(address);
        var start = MONTH.plusMonths(1).atDay(15);
        fill(page, "Nguyễn Thị Hồng Nhung", start, "7", "7");
        on(page, start).locator("a.shift").dragTo(on(page, start.plusDays(1)));
        assertThat(on(page, start.plusDays(1)).locator("a.shift")).containsText("Nhung");
        assertThat(on(page, start).locator("a.shift")).hasCount(0);
        page.locator("#week").fill(start.plusDays(1).toString());
        page.locator("button[value=copy]").click();
        assertThat(page.locator("[role=status]").first()).containsText("Đã chép 1 ca");
        page.navigate(address);
        for (var day : new LocalDate[] {start.plusDays(1), start.plusDays(8)}) {
            on(page, day).locator("a.shift").click();
            page.locator("button[value=remove]").click();
        }
        assertThat(page.locator("a.shift")).hasCount(0);
    }

    @Test
    void aPersonGetsAnAddressForTheirCalendarOnce() {
        var page = as(Person.NOI_STAFF);
        page.navigate("/duty/mine");
        assertThat(page.locator(".own .when").first()).isVisible();
        page.locator("button[value=feed]").click();
        var address = page.locator(".feed-address").textContent();
        var calendar = stranger().request().get(address);
        assertThat(calendar.text()).startsWith("BEGIN:VCALENDAR").contains("Điều dưỡng trực");
        page.navigate("/duty/mine");
        assertThat(page.locator(".feed-address")).hasCount(0);
        page.locator("button[value=revoke]").click();
        assertThat(stranger().request().get(address).status()).isEqualTo(404);
    }
}
