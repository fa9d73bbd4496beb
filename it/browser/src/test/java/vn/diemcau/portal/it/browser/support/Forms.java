package vn.diemcau.portal.it.browser.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What people do with the portal's forms. */
public final class Forms {

    private Forms() {
    }

    /** The form that says of itself that it is this one. */
    public static Locator named(Page page, String name) {
        return page.locator("form:has(input[name=form][value=" + name + "])");
    }

    /** Presses the first button whose words begin so. @param begin a regular expression */
    public static void press(Page page, String begin) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + begin))).first().click();
    }

    /** @param fields each an id and what is typed there */
    public static void fill(Page page, String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            page.locator("main #" + fields[i]).fill(fields[i + 1]);
        }
    }

    /** What was sent is told to be saved. */
    public static void saved(Page page) {
        assertThat(page.getByRole(AriaRole.STATUS).first()).isVisible();
        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
    }
}
