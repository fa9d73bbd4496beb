package vn.diemcau.portal.auth.accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.LogIn;
import vn.diemcau.portal.it.browser.support.Person;

/** What Keycloak says of a person holds in the portal soon, without another log-in. */
class ChangedRightsTest extends BrowserTest {

    private final String director = Kernel.ACCOUNTS.withUsername(Person.DIRECTOR.username()).orElseThrow().id();

    @Test
    void aRoleThatIsGivenAndTakenIsSeenInTheSessionThatLasts() {
        var page = stranger();
        page.navigate("/me");
        LogIn.fillIn(page, Person.DIRECTOR);
        assertThat(page.getByText("Khoa Dược")).hasCount(0);
        Kernel.MEMBERS.give(director, "duoc", SectionRole.EDITOR);
        awaitSections(page, 2);
        assertThat(page.getByText("Khoa Dược")).isVisible();
        Kernel.MEMBERS.take(director, "duoc", SectionRole.MEMBER);
        awaitSections(page, 1);
        assertThat(page.getByText("Khoa Dược")).hasCount(0);
    }

    private static void awaitSections(Page page, int number) {
        page.waitForCondition(() -> {
            page.navigate("/me");
            return page.locator("ul.sections a").count() == number;
        });
    }
}
