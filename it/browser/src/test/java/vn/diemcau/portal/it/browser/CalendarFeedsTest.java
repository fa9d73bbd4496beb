package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Person;

/** People take their meetings and the hospital's week to their telephones, and end that again; the demo hospital has meetings. */
class CalendarFeedsTest extends BrowserTest {

    @Test
    void meetingsAreSubscribedToRenewedAndRevoked() {
        var page = as(Person.NOI_ADMIN);
        page.navigate("/meetings");
        page.getByText("Đưa vào điện thoại").click();
        page.locator("#MEETINGS button[value=feed]").click();
        var address = page.locator("#MEETINGS .feed-address").textContent();
        assertThat(page.locator("#MEETINGS a[href^='webcal://']")).isVisible();
        assertThat(page.locator("#MEETINGS button[data-copies]")).isVisible();
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        var calendar = stranger().request().get(address);
        assertThat(calendar.headers().get("content-type")).startsWith("text/calendar");
        assertThat(calendar.text()).startsWith("BEGIN:VCALENDAR").contains("TZID=Asia/Ho_Chi_Minh").contains("SUMMARY:Giao ban chuyên môn Khoa Nội");

        page.navigate("/feeds");
        assertThat(page.locator(".feed-address")).hasCount(0);
        page.locator("#MEETINGS button[value=feed]").click();
        var second = page.locator("#MEETINGS .feed-address").textContent();
        assertThat(stranger().request().get(address).status()).isEqualTo(404);
        assertThat(stranger().request().get(second).status()).isEqualTo(200);
        page.locator("#MEETINGS button[value=revoke]").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã lưu");
        assertThat(stranger().request().get(second).status()).isEqualTo(404);
    }

    @Test
    void theWeekIsSubscribedToFromTheCalendar() {
        var page = as(Person.NOI_STAFF);
        page.navigate("/calendar");
        page.getByText("Đưa vào điện thoại").click();
        page.locator("#CALENDAR button[value=feed]").click();
        var address = page.locator("#CALENDAR .feed-address").textContent();
        assertThat(stranger().request().get(address).text()).contains("SUMMARY:Giao ban toàn viện").doesNotContain("SUMMARY:Trao quà");
        page.locator("#CALENDAR button[value=revoke]").click();
        assertThat(stranger().request().get(address).status()).isEqualTo(404);
    }

    @Test
    void theDemoHospitalHoldsAConferenceAndHasHeldOne() {
        var page = as(Person.NOI_STAFF);
        page.navigate("/meetings");
        page.getByText("Hội nghị trực tuyến toàn tỉnh", new Page.GetByTextOptions().setExact(false)).first().click();
        assertThat(page.locator("h1")).containsText("Hội nghị trực tuyến toàn tỉnh");
        page.navigate("/meetings?list=past");
        page.getByText("mạng lưới hội chẩn từ xa", new Page.GetByTextOptions().setExact(false)).first().click();
        var address = page.url();
        page.navigate(address + "/minutes");
        assertThat(page.locator("main")).containsText("61 ca hội chẩn");
        page.navigate(address + "/conclusions");
        assertThat(page.locator("main")).containsText("Tập huấn đọc điện tim");
        page.navigate("/search?q=tap+huan+doc+dien+tim");
        assertThat(page.locator(".hits")).containsText("Kết luận");
    }
}
