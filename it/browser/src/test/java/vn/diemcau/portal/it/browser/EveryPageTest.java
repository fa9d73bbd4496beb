package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Meetings;
import vn.diemcau.portal.it.browser.support.Person;
import vn.diemcau.portal.it.browser.support.Rest;
import vn.diemcau.portal.it.browser.support.Staff;

/** What holds for every page: people with impairments can use it, it fits a phone, the browser finds no fault with it. */
class EveryPageTest extends BrowserTest {

    private static final int PHONE = 360;

    /** What is in order need not be told; it takes most of the time. */
    private static final AxeRunOptions ONLY_FAULTS = new AxeRunOptions();

    static {
        ONLY_FAULTS.setResultTypes(List.of("violations"));
    }

    static Stream<String> pages() {
        var articles = Rest.as(Person.CTXH_EDITOR).get("/api/v1/articles?q=827").object().getAsJsonArray("items");
        var article = "/news/" + articles.get(0).getAsJsonObject().get("slug").getAsString();
        var meeting = "/meetings/" + Meetings.called();
        return Stream.concat(Meetings.parts().stream(), Stream.of("/", "/news", article, "/s/ctxh", "/sections", "/contacts", "/contacts/external",
                "/contacts/external/new", "/contacts/external/duplicates", "/contacts/external/import", "/search?q=benh+vien",
                "/tasks", "/tasks?board=section&section=ctxh", "/tasks/new", "/meetings", "/meetings/new", "/calendar",
                "/calendar/entries/new", "/calendar/approval", "/calendar/rooms",
                "/search?q=khongcogi", "/me", "/news/new", "/news/drafts", "/no-such-page", "the log-in", "/admin",
                "/me/devices", "/admin/sections/ctxh", "/admin/sections/ctxh/rules", "/admin/sections/ctxh/papers", "/admin/sections/ctxh/members?q=noi",
                "/admin/audit", "/admin/sections", "/admin/sections/ctxh/place", "/admin/sections/ctxh/merge?into=noi",
                "/admin/branding", "/admin/topics", "/admin/accounts", "/admin/switches", "/people/" + Staff.id("Lâm"),
                "/admin/staff", "/admin/staff/" + Staff.id("Lâm"), "/admin/staff/import",
                "/notices", "/feeds", "/messages", "/messages/new?section=noi", "/s/ctxh/inbox", message(), "/duty", "/duty?view=month&section=noi",
                "/duty/mine", "/offline", "/admin/sections/ctxh/duty", "/admin/sections/ctxh/duty/roles",
                "/admin/sections/ctxh/duty/import", "/admin/quick-contacts", "/people", "/people?q=anh&section=noi",
                "/people/chart", "/people/chart?section=ctxh", "/people/phones?section=ctxh",
                meeting + "/live", meeting + "/projector", meeting + "/console", meeting + "/people", meeting + "/people/add",
                meeting + "/points", meeting + "/points/edit", meeting + "/points/terms", meeting + "/points/import",
                meeting + "/points/links", meeting + "/points/paper", meeting + "/attendance", meeting + "/attendance/people",
                meeting + "/attendance/door", meeting + "/papers", meeting + "/calendar", meeting + "/conclusions",
                meeting + "/article", meeting + "/papers/minutes", meeting + "/papers/notice"));
    }

    /** One that the person who looks works on. */
    private static String message() {
        var sent = Rest.as(Person.NOI_STAFF).post("/api/v1/sections/ctxh/messages",
                "{\"subject\": \"Hỏi\", \"text\": \"Xin cho biết.\", \"category\": \"QUESTION\"}");
        return "/messages/" + sent.object().get("id").getAsString();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAccessibleInLightAndInDarkFitsAPhoneAndRunsWithoutErrors(String address) {
        var page = address.startsWith("/admin") ? as(Person.PORTAL_ADMIN) : address.startsWith("/") ? as(Person.CTXH_EDITOR) : stranger();
        var errors = listen(page);
        page.navigate(address.startsWith("/") ? address : "/");
        assertThat(page.locator("h1").first()).isAttached();
        assertThat(violations(page)).as("violations in light colours").isEmpty();
        page.setViewportSize(PHONE, 740);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(page.evaluate("document.documentElement.scrollWidth")).as("width on a phone").isEqualTo(PHONE);
        assertThat(violations(page)).as("violations in dark colours on a phone").isEmpty();
        assertThat(errors).isEmpty();
    }

    @Test
    void aPictureWithoutWordsWouldBeFound() {
        var page = stranger();
        page.setContent("<!DOCTYPE html><html lang=vi><title>t</title><main><h1>h</h1><img src='data:,'></main>");
        assertThat(violations(page)).singleElement().asString().startsWith("image-alt");
    }

    /** Errors in the console: broken scripts, missing files, what the content security policy has stopped. */
    private static List<String> listen(Page page) {
        var errors = new ArrayList<String>();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            boolean thePageItself = message.location().startsWith(page.url());
            if (message.type().equals("error") && !thePageItself) {
                errors.add(message.text() + " " + message.location());
            }
        });
        return errors;
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page).setLegacyMode(true).options(ONLY_FAULTS).analyze().getViolations().stream()
                .map(EveryPageTest::described).toList();
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().stream().map(CheckedNode::getHtml).limit(3).toList();
    }
}
