package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.LogIn;
import vn.diemcau.portal.it.browser.support.OneTimeCode;
import vn.diemcau.portal.it.browser.support.Person;

/** Whoever has the realm role {@code second-factor} logs in with more than a password. */
class SecondFactorTest extends BrowserTest {

    @Test
    void itIsSetUpAtTheFirstLogInAndAskedForAtTheNext() {
        var page = passwordGiven();
        page.locator("#mode-manual").click();
        var code = OneTimeCode.of(page.locator("#kc-totp-secret-key").textContent());
        page.locator("#totp").fill(code.at(Instant.now()));
        page.locator("[type=submit]").click();
        assertThat(page).hasURL(Pattern.compile("/me$"));

        var next = passwordGiven();
        next.locator("#otp").fill("000000");
        next.locator("#kc-login").click();
        assertThat(next.getByText("Mã xác thực không hợp lệ")).isVisible();
        next.locator("#otp").fill(code.at(Instant.now().plusSeconds(OneTimeCode.PERIOD)));
        next.locator("#kc-login").click();
        assertThat(next).hasURL(Pattern.compile("/me$"));
    }

    private Page passwordGiven() {
        var page = stranger();
        page.navigate("/me");
        LogIn.fillIn(page, Person.WITH_SECOND_FACTOR);
        return page;
    }
}
