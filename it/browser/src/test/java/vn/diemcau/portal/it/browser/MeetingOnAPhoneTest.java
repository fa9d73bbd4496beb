package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Meetings;
import vn.diemcau.portal.it.browser.support.Person;

/** What people do at a meeting with a phone in their hand, and what the wall of the hall shows meanwhile. */
class MeetingOnAPhoneTest extends BrowserTest {

    private static final int PHONE = 360;

    private String meeting;

    @BeforeEach
    void call() {
        UUID id = Meetings.called();
        meeting = "/meetings/" + id;
    }

    /** The address that the point gets on paper. */
    private String link() {
        var editor = as(Person.CTXH_EDITOR);
        editor.navigate(meeting + "/points/edit");
        editor.locator("#code").fill("X1");
        editor.locator("#name").fill("Điểm cầu xã Hoằng Hóa");
        editor.locator(".point-counts input").fill("40");
        editor.locator("main form .btn-primary").click();
        editor.navigate(meeting + "/points/links");
        editor.locator("button[value=make]").click();
        return editor.locator(".point-address").textContent().strip();
    }

    private Page phone(Page page) {
        page.setViewportSize(PHONE, 740);
        return page;
    }

    private static void isInOrder(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(page.url()).isEmpty();
    }

    @Test
    void aPointReportsIsToldWhatCountsAndTheLivePageFollows() {
        var watching = as(Person.NOI_STAFF);
        watching.navigate(meeting + "/live");
        assertThat(watching.locator("#link")).hasAttribute("data-link", "live");
        var phone = phone(stranger());
        phone.navigate(link());
        assertThat(watching.locator("#people span")).hasText("trên 40 đại biểu");
        assertThat(phone.locator(".stepper input")).hasValue("40");
        isInOrder(phone);
        phone.locator("#reporter").fill("Trần Thị Cúc");
        phone.locator("[data-step='1']").click();
        phone.locator(".point-send").click();
        assertThat(phone.locator(".point-done")).containsText("41 đại biểu");
        isInOrder(phone);
        assertThat(watching.locator("#points b")).hasText("1");
        assertThat(watching.locator("#people b")).hasText("41");
        phone.locator(".point-correct summary").click();
        phone.locator(".stepper input").fill("39");
        phone.locator(".point-send").click();
        assertThat(phone.locator(".point-done")).containsText("39 đại biểu");
        assertThat(watching.locator("#people b")).hasText("39");
    }

    @Test
    void thePartThatIsOpenIsInViewAndWhatIsRareStandsInAMenu() {
        var page = phone(as(Person.CTXH_EDITOR));
        page.navigate(meeting + "/conclusions");
        assertThat(page.locator(".tabs-of [aria-current=page]")).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        assertThat(page.locator(".meeting-head").boundingBox().height).as("height of the head").isLessThan(240);
        page.locator(".acts-menu summary").click();
        isInOrder(page);
        page.locator(".acts-menu a[href$='/edit']").click();
        assertThat(page.locator("#title")).hasValue("Hội nghị quán triệt chương trình hành động");
    }

    @Test
    void theWallShowsAllOfItOnOneScreenHoweverLongTheTitles() {
        link();
        var console = as(Person.CTXH_EDITOR);
        console.navigate(meeting + "/agenda");
        Meetings.addItem(console, "Quán triệt những nội dung cơ bản, cốt lõi của Nghị quyết về một số giải pháp đột phá, tăng cường bảo vệ, chăm sóc và nâng cao"
                + " sức khỏe Nhân dân", "60");
        console.navigate(meeting + "/console");
        console.locator("button[value=begin]").click();
        for (int i = 0; i < 4; i++) {
            console.locator("button[value=next]").click();
            assertThat(console.locator("#stage")).containsText("mục " + (i + 2));
        }
        console.locator("#text").fill("Đề nghị các điểm cầu chưa báo cáo gửi số đại biểu trước 14 giờ");
        console.locator("button[value=announce]").click();
        var wall = as(Person.CTXH_STAFF);
        for (int[] size : new int[][] {{1920, 1080}, {1280, 720}, {1024, 768}}) {
            wall.setViewportSize(size[0], size[1]);
            wall.navigate(meeting + "/projector");
            assertThat(wall.locator("#link")).hasAttribute("data-link", "live");
            for (var part : new String[] {"#headline", "#clock", "#points b", "#people b", "#announcements p", "#time"}) {
                assertThat(wall.locator(part).first()).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
            }
            assertThat(wall.evaluate("[document.documentElement.scrollWidth, document.documentElement.scrollHeight].join()")).as("size")
                    .isEqualTo(size[0] + "," + size[1]);
        }
    }
}
