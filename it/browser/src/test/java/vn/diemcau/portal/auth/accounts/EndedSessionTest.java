package vn.diemcau.portal.auth.accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.LogIn;
import vn.diemcau.portal.it.browser.support.Person;

/** A session that is ended at Keycloak is over in the portal at the next request: Keycloak tells it by the back channel. */
class EndedSessionTest extends BrowserTest {

    private final AccountSessions sessions = Kernel.SESSIONS;
    private final String director = Kernel.ACCOUNTS.withUsername(Person.DIRECTOR.username()).orElseThrow().id();

    @Test
    void oneSessionIsEndedAndTheOtherGoesOn() {
        var first = loggedIn(Person.DIRECTOR);
        var second = loggedIn(Person.DIRECTOR);
        var newest = sessions.of(director).get(0);
        assertThat(newest.clients()).containsExactly("portal");
        assertThat(newest.address()).isNotEmpty();
        assertThat(newest.lastAccess()).isAfterOrEqualTo(newest.start());
        sessions.end(director, newest.id());
        assertIsOver(second);
        first.navigate("/me");
        assertThat(first).hasURL(Pattern.compile("/me$"));
        assertThat(sessions.of(director)).doesNotContain(newest);
        assertThatThrownBy(() -> sessions.end(director, newest.id())).isInstanceOf(UnknownToIdentityServer.class);
    }

    @Test
    void whoIsLoggedOutEverywhereIsOutInEveryWindow() {
        var first = loggedIn(Person.DIRECTOR);
        var second = loggedIn(Person.DIRECTOR);
        sessions.endAll(director);
        assertIsOver(first);
        assertIsOver(second);
        assertThat(sessions.of(director)).isEmpty();
    }

    @Test
    void aNewPersonChoosesAPasswordAndIsOutWhenTheAccountIsClosed() {
        var created = Kernel.ACCOUNTS.create("first.log.in", "Lò", "Thị Mẩy", "first.log.in@benhvien.example");
        var page = stranger();
        page.navigate("/me");
        LogIn.fillIn(page, "first.log.in", created.temporaryPassword());
        page.locator("#password-new").fill("another password");
        page.locator("#password-confirm").fill("another password");
        page.locator("[type=submit]").click();
        assertThat(page).hasURL(Pattern.compile("/me$"));
        Kernel.ACCOUNTS.disable(created.account().id());
        assertIsOver(page);
        LogIn.fillIn(page, "first.log.in", "another password");
        assertThat(page).hasURL(Pattern.compile("/realms/hospital/"));
    }

    private Page loggedIn(Person person) {
        var page = stranger();
        page.navigate("/me");
        LogIn.fillIn(page, person);
        assertThat(page).hasURL(Pattern.compile("/me$"));
        return page;
    }

    private static void assertIsOver(Page page) {
        page.navigate("/me");
        assertThat(page.locator("#password")).isVisible();
    }
}
