package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.LogIn;
import vn.diemcau.portal.it.browser.support.Person;

/** People see where they are logged in and log out there. */
class OwnDevicesTest extends BrowserTest {

    private static final Pattern DEVICES = Pattern.compile("/me/devices(\\?.*)?$");

    private Page loggedIn() {
        var page = stranger();
        page.navigate("/me/devices");
        LogIn.fillIn(page, Person.DIRECTOR);
        assertThat(page).hasURL(DEVICES);
        return page;
    }

    @Test
    void aForgottenLogInIsEndedFromAnotherDeviceAndThisOneGoesOn() {
        var ward = loggedIn();
        var own = loggedIn();
        var others = own.locator(".devices li").filter(new Locator.FilterOptions().setHasText("Thoát ở đó"));
        assertThat(own.locator(".devices li").first()).containsText("Thiết bị này");
        assertThat(own.locator(".devices li").first()).containsText("Chrome");
        int before = others.count();
        others.first().getByRole(AriaRole.BUTTON).click();
        assertThat(own.getByRole(AriaRole.STATUS)).containsText("Đã thoát");
        assertThat(others).hasCount(before - 1);
        ward.navigate("/me/devices");
        assertThat(ward.locator("#password")).isVisible();
        own.navigate("/me/devices");
        assertThat(own).hasURL(DEVICES);
    }

    @Test
    void allOthersAreEndedAtOnce() {
        var first = loggedIn();
        var second = loggedIn();
        var own = loggedIn();
        own.getByText("Thoát ở mọi thiết bị khác").click();
        assertThat(own.locator(".devices li")).hasCount(1);
        for (var other : new Page[] {first, second}) {
            other.navigate("/me");
            assertThat(other.locator("#password")).isVisible();
        }
    }
}
