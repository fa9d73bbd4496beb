package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.portal.it.browser.support.Articles;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.LogIn;
import vn.diemcau.portal.it.browser.support.Person;
import vn.diemcau.portal.it.browser.support.Rest;

/** Who may do what, asked by people with a browser and by programs. */
class RightsTest extends BrowserTest {

    private static final String FORBIDDEN = "Bạn chưa được phép làm việc này";

    @Test
    void whoIsNoEditorIsToldSoInPlaceOfTheEditor() {
        var page = as(Person.NOI_STAFF);
        assertThat(page.navigate("/news/new").status()).isEqualTo(403);
        assertThat(page.locator("h1")).hasText(FORBIDDEN);
    }

    @Test
    void anArticleOfAnotherSectionCannotBeEdited() {
        var page = as(Person.NOI_STAFF);
        var draft = Articles.draft("Bản nháp của đơn vị khác");
        assertThat(page.navigate("/news/" + draft + "/edit").status()).isIn(403, 404);
        assertThat(page.getByText("Bản nháp của đơn vị khác")).hasCount(0);
    }

    @Test
    void whoIsNoEditorCannotWriteThroughRest() {
        var answer = Rest.as(Person.NOI_STAFF).post("/api/v1/articles", Articles.text("Không được phép", "", "HOSPITAL"));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.type()).startsWith("application/problem+json");
    }

    @Test
    void aStrangerLogsInAndComesBackToThePageThatWasAskedFor() {
        var page = stranger();
        page.navigate("/s/noi");
        assertThat(page).hasURL(Pattern.compile("/realms/hospital/"));
        LogIn.fillIn(page, Person.NOI_STAFF);
        assertThat(page).hasURL(Pattern.compile("/s/noi$"));
        assertThat(page.locator("h1")).containsText("Nội");
    }

    @Test
    void aProgramWithoutTokenIsToldThatItNeedsOne() {
        var answer = Rest.stranger().get("/api/v1/articles");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.text("title")).isEqualTo("Chưa đăng nhập");
    }

    @Test
    void anAccountThatIsNotStaffIsToldSo() {
        var page = stranger();
        page.navigate("/");
        LogIn.fillIn(page, Person.OUTSIDER);
        assertThat(page.locator("h1")).hasText(FORBIDDEN);
        assertThat(page.locator(".code")).containsText("403");
        assertThat(Rest.as(Person.OUTSIDER).get("/api/v1/articles").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home.xhtml", "/news/edit.xhtml", "/WEB-INF/templates/page.xhtml", "/WEB-INF/web.xml"})
    void theFilesBehindThePagesHaveNoAddress(String address) {
        assertThat(as(Person.CTXH_EDITOR).navigate(address).status()).isEqualTo(404);
    }

    @Test
    void loggingOutEndsTheSessionHereAndAtTheIdentityServer() {
        var page = stranger();
        page.navigate("/me");
        LogIn.fillIn(page, Person.NOI_STAFF);
        page.locator("details.me summary").click();
        page.getByText("Đăng xuất").click();
        assertThat(page.getByText("Bạn đã đăng xuất")).isVisible();
        page.navigate("/me");
        assertThat(page.locator("#password")).isVisible();
    }
}
