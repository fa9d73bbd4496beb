package vn.diemcau.portal.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Reader;

/** What browsers are told of where scripts and styles may come from, whatever answer they get. */
@InsideTheServer
class PolicyOfContentTest {

    @Inject
    private HospitalFixture hospital;

    @Inject
    private Reader reader;

    @BeforeEach
    void theHospitalIsThere() {
        hospital.ensure();
    }

    private List<String> policies(String username, String path, int status) {
        var answer = reader.show(username, path);
        assertThat(answer.statusCode()).isEqualTo(status);
        return answer.headers().allValues("Content-Security-Policy");
    }

    @Test
    void aPageWithoutComponentsTakesScriptsFromThePortalOnly() {
        assertThat(policies("noi.staff", "/", 200)).singleElement().asString().startsWith("default-src 'self'; ");
    }

    @Test
    void aPageMadeOfComponentsTakesScriptsWithItsOwnNonceOnly() {
        var policies = String.join("; ", policies("ctxh.editor", "/news/new", 200));
        assertThat(policies).containsPattern("script-src 'self' 'nonce-[^']+'").contains("style-src 'self'")
                .doesNotContain("unsafe-inline");
    }

    @Test
    void aFailureAtTheAddressOfAPageMadeOfComponentsTakesScriptsFromThePortalOnly() {
        assertThat(policies("noi.staff", "/news/new", 403)).singleElement().asString().startsWith("default-src 'self'; ");
    }

    @Test
    void noBrowserKeepsAFailureWhateverItsAddress() {
        var answer = reader.show("noi.staff", "/assets/css/no-such.css?v=1");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).startsWith("private, no-store");
    }
}
