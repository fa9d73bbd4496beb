package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.LogIn;
import vn.diemcau.portal.it.browser.support.Person;
import vn.diemcau.portal.it.browser.support.RunningPortal;

/** Phòng Tổ chức cán bộ says that somebody leaves, and that they are back. */
class LeavingTest extends BrowserTest {

    private static final String TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
    private static String address;

    @AfterEach
    void theLeaverIsBack() {
        var page = record();
        var back = page.locator("form:has(input[name=form][value=back]) button");
        if (back.count() > 0) {
            back.click();
        }
        assertThat(page.locator("main")).containsText("Tài khoản đang mở");
    }

    /** The record of the person who leaves; whoever has left is in another list, so its address is remembered. */
    private Page record() {
        var page = as(Person.TCCB_ADMIN);
        if (address == null) {
            page.navigate("/admin/staff?q=BV0155");
            page.locator(".staff a").first().click();
            assertThat(page.locator("h1")).hasText("Ngô Thị Bích Liên");
            address = page.url();
        } else {
            page.navigate(address);
        }
        return page;
    }

    private static void leaveToday(Page page) {
        page.locator("#leave-leftOn").fill(TODAY);
        page.waitForNavigation(() -> page.locator("form:has(input[name=form][value=leave]) button").click());
    }

    private void logIn(Page page) {
        page.navigate("/me");
        LogIn.fillIn(page, Person.LEAVING);
    }

    @Test
    void whoLeavesTodayIsRefusedAtTheNextPageAndLetInAgainAfterComingBack() {
        var leaver = stranger();
        logIn(leaver);
        assertThat(leaver.locator("h1")).hasText("Trang của tôi");

        var page = record();
        leaveToday(page);
        assertThat(page.locator("main")).containsText("Tài khoản đã khóa");
        var answer = leaver.navigate("/news");
        assertThat(answer.status() == 403 || !leaver.url().startsWith(RunningPortal.url())).as(leaver.url()).isTrue();

        var again = stranger();
        logIn(again);
        assertThat(again.locator("body")).containsText("đang bị khóa");

        page.locator("form:has(input[name=form][value=back]) button").click();
        assertThat(page.locator("main")).containsText("Tài khoản đang mở");
        logIn(stranger());
    }

    @Test
    void whileKeycloakIsSilentThePersonIsToldAndTheNextRoundClosesTheAccount() {
        var page = record();
        try (var away = RunningPortal.keycloakAway()) {
            leaveToday(page);
            assertThat(page.locator("main")).containsText("đang chờ khóa");
        }
        leaveToday(page);
        assertThat(page.locator("main")).containsText("Tài khoản đã khóa");
    }
}
