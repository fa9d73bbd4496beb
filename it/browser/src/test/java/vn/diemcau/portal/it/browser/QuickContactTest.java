package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.LogIn;
import vn.diemcau.portal.it.browser.support.Person;
import vn.diemcau.portal.it.browser.support.Rest;
import vn.diemcau.portal.it.browser.support.Rosters;

/** Liên hệ nhanh on a telephone: one tap from any page to who is on duty now. */
class QuickContactTest extends BrowserTest {

    private static final String ROLE = "Trực lãnh đạo";
    private static final int DAY = 24;
    private static final int TEN_MINUTES = 10 * 60 * 1000 + 1000;

    private static String onDuty() {
        return StreamSupport.stream(Rest.as(Person.CTXH_STAFF).get("/api/v1/duty/now").json().getAsJsonArray().spliterator(), false)
                .map(duty -> (JsonObject) duty).filter(duty -> duty.get("role").getAsString().equals(ROLE)).findFirst().orElseThrow()
                .get("name").getAsString();
    }

    private static Locator line(Page page) {
        return page.locator("#quick li").filter(new Locator.FilterOptions().setHasText(ROLE));
    }

    private Page phone(String address) {
        var page = as(Person.CTXH_STAFF);
        page.setViewportSize(390, 780);
        page.clock().install();
        page.navigate(address);
        return page;
    }

    private static void tap(Page page) {
        page.locator("nav.tabs a[data-quick]").click();
    }

    @Test
    void oneTapNamesWhoIsOnDutyAndTheNextOneWhenTheShiftIsOver() {
        var page = phone("/news");
        var first = onDuty();
        tap(page);
        assertThat(line(page)).containsText(first);
        assertThat(line(page)).containsText("đến 07:00");
        assertThat(line(page).locator("a.tel").last()).hasAttribute("href", "tel:1001");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        Rosters.earlier(ROLE, DAY);
        try {
            var second = onDuty();
            assertThat(second).isNotEqualTo(first);
            page.clock().fastForward(TEN_MINUTES);
            assertThat(line(page)).containsText(second);
            assertThat(line(page)).not().containsText(first);
            page.keyboard().press("Escape");
            page.navigate("/");
            assertThat(page.locator("section[aria-labelledby=qc]")).containsText(second);
        } finally {
            Rosters.earlier(ROLE, -DAY);
        }
    }

    @Test
    void anOpenSheetThatNobodyTouchesAsksNoMoreAndKeepsNoLogInAlive() {
        var page = phone("/news");
        tap(page);
        assertThat(page.locator("#quick .as-of")).containsText("Theo lúc");
        var asked = new AtomicInteger();
        page.onRequest(request -> asked.addAndGet(request.url().endsWith("/api/v1/contacts/quick") ? 1 : 0));
        page.clock().fastForward(TEN_MINUTES);
        page.waitForCondition(() -> asked.get() == 1);
        for (int times = 0; times < 60 && !page.locator("#quick .as-of").textContent().contains("Đang tạm dừng"); times++) {
            page.clock().runFor(TEN_MINUTES);
        }
        assertThat(page.locator("#quick .as-of")).containsText("Đang tạm dừng");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        int untilLeftAlone = asked.get();
        assertThat(untilLeftAlone).isLessThanOrEqualTo(3);
        page.clock().runFor(2 * TEN_MINUTES);
        assertThat(asked.get()).isEqualTo(untilLeftAlone);
        page.keyboard().press("Shift");
        page.waitForCondition(() -> asked.get() == untilLeftAlone + 1);
        assertThat(page.locator("#quick .as-of")).containsText("Theo lúc");
    }

    @Test
    void whereNobodyIsOnDutyTheNumberOfTheLineIsCalled() {
        var page = phone("/sections");
        Rosters.publishCurrent(ROLE, false);
        try {
            tap(page);
            assertThat(line(page)).containsText("Hiện không có người trực");
            assertThat(line(page).locator("a.tel")).hasAttribute("href", "tel:1001");
        } finally {
            Rosters.publishCurrent(ROLE, true);
        }
    }

    @Test
    void withoutNetworkTheLastAnswerIsShownWithItsTimeUntilTheLogOut() {
        var page = installed();
        page.navigate("/me");
        LogIn.fillIn(page, Person.DIRECTOR);
        page.waitForURL("**/me");
        page.waitForFunction("navigator.serviceWorker.ready.then(() => caches.has('quick-contact'))");
        page.waitForFunction("() => navigator.serviceWorker.controller !== null");
        var name = onDuty();
        page.context().setOffline(true);
        tap(page);
        assertThat(page.locator("#quick .as-of")).containsText("Không có mạng. Đây là thông tin lúc");
        assertThat(line(page)).containsText(name);
        page.navigate("/news");
        assertThat(page.locator("h1")).hasText("Không có mạng");
        assertThat(page.locator("#quick-here")).containsText(name);
        assertThat(page.evaluate("caches.keys().then(names => names.filter(name => name !== 'quick-contact' && !name.startsWith('files')).length)"))
                .isEqualTo(0);
        page.context().setOffline(false);
        page.navigate("/me");
        page.locator("details.me summary").click();
        page.locator("form[action='/logout'] button").click();
        page.waitForURL("**/logged-out");
        assertThat(page.evaluate("caches.has('quick-contact')")).isEqualTo(false);
    }

    @Test
    void whoRunsThePortalSaysWhereALineLeads() {
        var page = as(Person.PORTAL_ADMIN);
        page.navigate("/admin/quick-contacts");
        var form = page.locator("form").filter(new Locator.FilterOptions().setHas(page.locator("input[name=line][value='']")));
        form.locator("input[name=label]").fill("Dòng thử");
        form.locator("input[name=number]").fill("12a4");
        form.locator("button[value=save]").click();
        assertThat(page.locator("[role=alert]")).isVisible();
        assertThat(form.locator("input[name=label]")).hasValue("Dòng thử");
        form.locator("input[name=number]").fill("1234");
        form.locator("input[name=other0]").fill("BV0005");
        form.locator("button[value=save]").click();
        assertThat(page.locator("[role=status]").first()).isVisible();
        page.navigate("/contacts");
        var line = page.locator("main li").filter(new Locator.FilterOptions().setHasText("Dòng thử"));
        assertThat(line).containsText("Đặng Thị Phương");
        assertThat(line.locator("a.tel")).hasAttribute("href", "tel:1011");
        page.navigate("/admin/quick-contacts");
        page.locator("summary").filter(new Locator.FilterOptions().setHasText("Dòng thử")).click();
        page.locator("details[open] button[value=remove]").click();
        assertThat(page.locator("main")).not().containsText("Dòng thử");
    }
}
