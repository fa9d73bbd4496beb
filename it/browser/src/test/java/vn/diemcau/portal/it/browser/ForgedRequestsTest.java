package vn.diemcau.portal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.Articles;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Person;

/** The cookies of a session alone are not enough to write: another site could make a browser send them. */
class ForgedRequestsTest extends BrowserTest {

    @Test
    void anArticleWithoutTheTokenIsRefused() {
        var cookies = as(Person.CTXH_EDITOR).request();
        var answer = cookies.post("/api/v1/articles", RequestOptions.create()
                .setHeader("Content-Type", "application/json").setData(Articles.text("Bị giả mạo", "", "HOSPITAL").toString()));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(cookies.get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void aFormWithoutTheTokenIsRefused() {
        var cookies = as(Person.CTXH_EDITOR).request();
        var form = FormData.create().set("theme", "dark");
        assertThat(cookies.post("/preferences", RequestOptions.create().setForm(form)).status()).isEqualTo(403);
        assertThat(cookies.post("/logout", RequestOptions.create().setForm(form)).status()).isEqualTo(403);
    }
}
