package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Meetings;
import vn.diemcau.portal.it.browser.support.Person;
import vn.diemcau.portal.it.browser.support.Staff;

/** The frame speaks the language that a person chooses; articles stay as they were written. */
class LanguageTest extends BrowserTest {

    @Test
    void englishIsChosenInTheMenuAndNoWordIsMissingOnAnyPage() {
        var page = as(Person.CTXH_EDITOR);
        page.navigate("/news");
        page.locator("details.me summary").click();
        page.getByText("English").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("h1")).hasText("News");
        var meeting = "/meetings/" + Meetings.called();
        for (var address : Stream.concat(Meetings.parts().stream(), Stream.of("/", "/news", "/s/ctxh", "/sections", "/contacts",
                "/contacts/external", "/tasks", "/tasks?board=section&section=ctxh", "/tasks/new", "/meetings", "/meetings/new",
                "/calendar", "/calendar/entries/new", "/calendar/approval", "/calendar/rooms", "/search?q=zzz", "/me", "/duty",
                "/duty/mine", "/feeds", "/news/new", "/news/drafts", "/people", "/people/chart?section=ctxh", "/people/phones?section=ctxh",
                "/people/" + Staff.id("Lâm"), "/no-such-page", meeting + "/live", meeting + "/console", meeting + "/people",
                meeting + "/people/add", meeting + "/points", meeting + "/points/edit", meeting + "/attendance", meeting + "/papers",
                meeting + "/calendar", meeting + "/conclusions", meeting + "/article", meeting + "/papers/minutes",
                meeting + "/papers/notice")).toList()) {
            page.navigate(address);
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator("body")).not().containsText("???");
            assertThat(page.locator("header.top")).not().containsText("Cổng nội bộ");
        }
    }
}
