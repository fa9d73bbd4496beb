package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.LiveCrowd;
import vn.diemcau.portal.it.browser.support.Meetings;
import vn.diemcau.portal.it.browser.support.Person;
import vn.diemcau.portal.it.browser.support.RunningPortal;

/** A meeting led in one browser and watched in others, with all that can happen to a line meanwhile. */
class LiveMeetingTest extends BrowserTest {

    private static final String FIRST = "Phát biểu khai mạc";
    private static final String SECOND = "Chương trình phát triển y tế, giai đoạn 2021–2025";
    private static final String THIRD = "Các kết luận mới ban hành";
    private static final Pattern CLOCK = Pattern.compile("\\d+:\\d\\d");
    private static final int PHONE = 360;
    private static final int CROWD = 1_000;
    /** A server takes its time to start on a busy machine. */
    private static final double LONG = 120_000;

    private UUID meeting;

    @BeforeEach
    void call() {
        meeting = Meetings.called();
    }

    private Page open(Page page, String what) {
        page.navigate("/meetings/" + meeting + "/" + what);
        return page;
    }

    private Page watching() {
        var page = open(as(Person.NOI_STAFF), "live");
        page.evaluate("window.notLoadedAnew = true");
        assertThat(page.locator("#link")).hasAttribute("data-link", "live");
        return page;
    }

    private Page leading() {
        var console = open(as(Person.CTXH_EDITOR), "console");
        press(console, "Bắt đầu cuộc họp");
        assertThat(console.locator("#headline")).hasText(FIRST);
        return console;
    }

    private static void press(Page console, String button) {
        console.locator("#steps").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + button))).click();
    }

    private static void next(Page console) {
        press(console, "Sang mục tiếp theo");
    }

    private static void shows(Page page, String item) {
        assertThat(page.locator("#headline")).hasText(item);
        assertThat(page.locator("#items [aria-current=step]")).hasCount(1);
        assertThat(page.locator("#items [aria-current=step] .what")).hasText(item);
    }

    @Test
    void whatTheChairDoesAppearsOnThePagesOfAllOthersWithoutReload() {
        var phone = watching();
        phone.setViewportSize(PHONE, 740);
        var wall = open(as(Person.CTXH_STAFF), "projector");
        assertThat(phone.locator("#headline")).hasText("Chưa bắt đầu");
        var console = leading();
        shows(phone, FIRST);
        assertThat(wall.locator("#headline")).hasText(FIRST);
        next(console);
        shows(phone, SECOND);
        assertThat(phone.locator("#stage")).hasText("Đang họp · mục 2 trên 4");
        assertThat(phone.locator("#following b")).hasText(THIRD);
        assertThat(phone.locator("#clock")).hasText(CLOCK);
        assertThat(phone.locator("#items li").first()).hasAttribute("data-done", "true");
        press(console, "\\+10 phút");
        assertThat(phone.locator("#clock-note")).hasText("còn lại trong 25 phút");
        press(console, "Giải lao");
        assertThat(phone.locator("#pause")).containsText("Giải lao đến khoảng");
        press(console, "Hết giải lao");
        assertThat(phone.locator("#pause")).isHidden();
        press(console, "Về mục trước");
        shows(phone, FIRST);
        console.locator("#text").fill("Mời đại biểu ra chụp ảnh <b>lưu niệm</b>");
        console.locator("button[value=announce]").click();
        assertThat(phone.locator("#announcements li p").first()).hasText("Mời đại biểu ra chụp ảnh <b>lưu niệm</b>");
        assertThat(wall.locator("#announcements li p").first()).containsText("Mời đại biểu");
        console.locator("#steps summary").click();
        console.locator("#steps .btn-danger").click();
        assertThat(phone.locator("#headline")).hasText("Cuộc họp đã kết thúc");
        assertThat(phone.evaluate("window.notLoadedAnew")).isEqualTo(true);
        assertThat(phone.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);
    }

    @Test
    void ofTwoWhoPressNextTheSecondIsToldAndNothingIsSkipped() {
        var one = leading();
        var other = as(Person.CTXH_ADMIN);
        // Without scripts the second page does not know yet, as in the moment before the event has come.
        other.route("**/meeting-live.js*", route -> route.abort());
        open(other, "console");
        next(one);
        shows(one, SECOND);
        next(other);
        assertThat(other.getByRole(AriaRole.ALERT)).containsText("vừa có người khác chuyển bước trước bạn");
        assertThat(other.locator("#headline")).hasText(SECOND);
    }

    @Test
    void theConsoleOfAnotherChairIsUpToDateAndSaysThatSomebodyWasFaster() {
        var one = leading();
        var other = open(as(Person.CTXH_ADMIN), "console");
        assertThat(other.locator("#link")).hasAttribute("data-link", "live");
        other.locator("#text").fill("Đang viết dở");
        next(one);
        assertThat(other.locator("#moved")).containsText("Người khác vừa chuyển bước");
        shows(other, SECOND);
        assertThat(other.locator("#text")).hasValue("Đang viết dở");
        next(other);
        shows(one, THIRD);
    }

    @Test
    void aLineThatIsCutIsSaidAndWhatWasMissedComesOnce() {
        var console = leading();
        var phone = watching();
        var heard = phone.locator("#announcements li");
        phone.context().setOffline(true);
        assertThat(phone.locator("#link")).hasAttribute("data-link", "lost");
        assertThat(phone.locator("#link")).containsText("Mất kết nối");
        next(console);
        console.locator("#text").fill("Trong lúc mất mạng");
        console.locator("button[value=announce]").click();
        next(console);
        shows(console, THIRD);
        phone.context().setOffline(false);
        assertThat(phone.locator("#link")).hasAttribute("data-link", "live");
        shows(phone, THIRD);
        assertThat(heard).hasCount(1);
        assertThat(phone.evaluate("window.notLoadedAnew")).isEqualTo(true);
    }

    @Test
    void pagesThatAreOpenWhenTheDatabaseIsRestartedGoOnAndMissNothing() {
        var console = leading();
        var phone = watching();
        RunningPortal.stack().stopDatabase();
        RunningPortal.stack().startDatabase();
        open(console, "console");
        next(console);
        shows(console, SECOND);
        next(console);
        assertThat(phone.locator("#headline")).hasText(THIRD, new LocatorAssertions.HasTextOptions().setTimeout(LONG));
        assertThat(phone.locator("#items [data-done=true]")).hasCount(2);
        assertThat(phone.evaluate("window.notLoadedAnew")).isEqualTo(true);
    }

    /**
     * Killed in the moment in which the chair has been told that the step is done; a thousand sockets and a page are open. A server
     * that was started anew knows no session; the page is loaded anew by itself, which logs in again silently.
     */
    @Test
    void aThousandPagesThatAreOpenWhenTheServerIsKilledComeBackByThemselvesAndMissNothingNorSeeItTwice() {
        var console = leading();
        var phone = watching();
        try (var crowd = LiveCrowd.listening(meeting, Person.CTXH_STAFF, CROWD)) {
            crowd.hears(1);
            next(console);
            assertThat(console.locator("#headline")).hasText(SECOND);
            RunningPortal.stack().killPortal();
            assertThat(phone.locator("#link")).hasAttribute("data-link", "lost");
            assertThat(phone.locator("#headline")).hasText(Pattern.compile(FIRST + "|" + SECOND));
            crowd.isCutOff();
            RunningPortal.stack().startPortal();
            crowd.comesBack();
            open(console, "console");
            shows(console, SECOND);
            next(console);
            crowd.hears(3);
            assertThat(crowd.heard()).as("what each of them has heard, in order, over both connections").containsExactly(List.of(1L, 2L, 3L));
        }
        assertThat(phone.locator("#headline")).hasText(THIRD, new LocatorAssertions.HasTextOptions().setTimeout(LONG));
        assertThat(phone.locator("#link")).hasAttribute("data-link", "live");
        assertThat(phone.locator("#items [data-done=true]")).hasCount(2);
    }

    @Test
    void aPageThatHasGivenWayToLaterOnesSaysSoAndAsksInstead() {
        var phone = as(Person.NOI_STAFF);
        phone.addInitScript("window.WebSocket = class { constructor() { setTimeout(() => this.onclose?.({ code: 4001 })); } close() {} }");
        var console = leading();
        open(phone, "live");
        assertThat(phone.locator("#link")).hasAttribute("data-link", "many");
        assertThat(phone.locator("#link")).containsText("quá nhiều trang trực tiếp");
        next(console);
        shows(phone, SECOND);
        assertThat(phone.locator("#link")).hasAttribute("data-link", "many");
    }

    @Test
    void aPhoneWhoseClockIsADayOffShowsTheRightClocks() {
        leading();
        var phone = as(Person.NOI_STAFF);
        phone.clock().install(new com.microsoft.playwright.Clock.InstallOptions().setTime(Instant.now().plus(1, ChronoUnit.DAYS).toEpochMilli()));
        open(phone, "live");
        assertThat(phone.locator("#link")).hasAttribute("data-link", "live");
        assertThat(phone.locator("#clock")).hasText(Pattern.compile("^(10:00|[89]:\\d\\d)$"));
        phone.clock().fastForward(60_000);
        assertThat(phone.locator("#clock")).hasText(Pattern.compile("^[6789]:\\d\\d$"));
    }

    @Test
    void whereSocketsAreStoppedThePageAsksAgainAndAgain() {
        var phone = as(Person.NOI_STAFF);
        phone.addInitScript("window.WebSocket = class { constructor() { setTimeout(() => this.onclose?.()); } close() {} }");
        var console = leading();
        open(phone, "live");
        assertThat(phone.locator("#link")).hasAttribute("data-link", "slow");
        next(console);
        shows(phone, SECOND);
    }

    @Test
    void everyLivePageIsAccessibleWhileTheMeetingIsHeld() {
        var console = leading();
        for (var page : new Page[] {console, watching(), open(as(Person.CTXH_STAFF), "projector")}) {
            assertThat(new AxeBuilder(page).analyze().getViolations()).as(page.url()).isEmpty();
            page.setViewportSize(PHONE, 740);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).as(page.url()).isEqualTo(PHONE);
        }
    }
}
