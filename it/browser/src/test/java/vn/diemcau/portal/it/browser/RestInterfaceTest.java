package vn.diemcau.portal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Person;
import vn.diemcau.portal.it.browser.support.Rest;

/** What programs rely on. */
class RestInterfaceTest extends BrowserTest {

    @Test
    void theOpenApiDocumentListsTheArticles() {
        var page = as(Person.NOI_STAFF);
        assertThat(page.request().get("/openapi").text()).contains("/api/v1/articles:", "/api/v1/me:", "bearer");
    }

    @Test
    void aTokenTellsWhoIsCalling() {
        var answer = Rest.as(Person.CTXH_EDITOR).get("/api/v1/me");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("username")).isEqualTo("ctxh.editor");
        assertThat(answer.text("name")).isNotBlank();
        assertThat(answer.object().get("portalAdmin").getAsBoolean()).isFalse();
        var section = answer.object().getAsJsonArray("sections").get(0).getAsJsonObject();
        assertThat(section.get("code").getAsString()).isEqualTo("ctxh");
        assertThat(section.getAsJsonArray("roles").toString()).contains("EDITOR", "MEMBER");
    }
}
