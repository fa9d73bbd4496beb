package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Person;

/** Somebody in a corridor needs a number. The person looked for is Tạ Duy Anh of the demo hospital. */
class DirectoryOnAPhoneTest extends BrowserTest {

    private static final int MOST_STEPS = 5;

    private Page directory() {
        var page = as(Person.NOI_STAFF);
        page.setViewportSize(360, 740);
        page.navigate("/people");
        assertThat(page.locator("#q")).isFocused();
        return page;
    }

    @Test
    void aNumberIsReachedByUnaccentedInitialsInFiveTapsOrKeysAtMost() {
        var page = directory();
        int steps = 0;
        for (var key : new String[] {"t", "d", "a"}) {
            page.keyboard().press(key);
            steps++;
        }
        assertThat(page.locator("#results .pp-name").first()).hasText("KS Tạ Duy Anh");
        var number = page.locator("#results .call").first();
        assertThat(number).hasAttribute("href", Pattern.compile("tel:\\d+"));
        var place = number.boundingBox();
        assertThat(place.height).as("large enough for a thumb").isGreaterThanOrEqualTo(44);
        assertThat(place.y + place.height).as("on the first screen, above the bar").isLessThan(740 - 64);
        steps++;
        assertThat(steps).isLessThanOrEqualTo(MOST_STEPS);

        assertThat(page.locator("#count")).hasText(Pattern.compile("\\d+ người"));
        assertThat(page).hasURL(Pattern.compile("/people\\?q=tda$"));
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    }

    @Test
    void theKeyboardAloneLeadsToTheCardAndWhoWasOpenedIsRemembered() {
        var page = directory();
        page.keyboard().type("ta duy anh");
        assertThat(page.locator("#results .pp-name").first()).hasText("KS Tạ Duy Anh");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#results .pp-name").first()).isFocused();
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("KS Tạ Duy Anh");

        page.navigate("/people");
        assertThat(page.locator("#recent .pp-name")).hasText("KS Tạ Duy Anh");
        page.locator("#forget").click();
        page.reload();
        assertThat(page.locator("#recent")).isHidden();
    }

    @Test
    void aStarPutsSomebodyOnTopOfThePageWithoutLeavingIt() {
        var page = directory();
        page.keyboard().type("tda");
        var star = page.locator("#results .star").first();
        assertThat(page.locator("#results .pp-name").first()).hasText("KS Tạ Duy Anh");
        star.click();
        assertThat(star).hasAttribute("aria-pressed", "true");
        page.navigate("/people");
        assertThat(page.locator("[aria-labelledby=favourites] .pp-name")).hasText("KS Tạ Duy Anh");
        page.locator("[aria-labelledby=favourites] .star").click();
        assertThat(page.locator("[aria-labelledby=favourites] .star")).hasAttribute("aria-pressed", "false");
        page.reload();
        assertThat(page.locator("#favourites")).hasCount(0);
    }

    @Test
    void aDeputyIsChosenFromTheDirectory() {
        var page = as(Person.CTXH_STAFF);
        page.navigate("/me");
        page.locator("a[href^='/people/']").first().click();
        page.getByText("Chọn người thay thế").click();
        page.locator("#q").fill("ta duy anh");
        assertThat(page.locator("#results .pp-name").first()).hasText("KS Tạ Duy Anh");
        page.locator("#results .pp-pick").first().click();
        assertThat(page.locator(".pp-deputy .pp-name")).hasText("KS Tạ Duy Anh");
        page.getByText("Bỏ", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".pp-deputy")).hasCount(0);
    }
}
