package vn.diemcau.portal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class CookieJarTest {

    private static final URI KEYCLOAK = URI.create("http://localhost:8180/realms/hospital");
    private static final URI PORTAL = URI.create("http://localhost:9080/");

    private final CookieJar jar = new CookieJar();

    @Test
    void aSecureCookieIsSentOverPlainHttpToo() {
        jar.keep(KEYCLOAK, List.of("AUTH_SESSION_ID=abc=; Path=/realms/hospital/; Secure; HttpOnly", "KC_RESTART=def"));

        assertThat(jar.header(KEYCLOAK)).isEqualTo("AUTH_SESSION_ID=abc=; KC_RESTART=def");
    }

    @Test
    void cookiesOfOneServerAreNotSentToAnother() {
        jar.keep(KEYCLOAK, List.of("AUTH_SESSION_ID=abc"));

        assertThat(jar.header(PORTAL)).isEmpty();
    }

    @Test
    void aCookieThatIsTakenBackIsForgotten() {
        jar.keep(PORTAL, List.of("one=1", "two=2"));
        jar.keep(PORTAL, List.of("one=; Max-Age=0"));

        assertThat(jar.header(PORTAL)).isEqualTo("two=2");
    }
}
