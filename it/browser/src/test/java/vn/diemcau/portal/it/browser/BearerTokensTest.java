package vn.diemcau.portal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.portal.it.browser.support.KeycloakKeys;
import vn.diemcau.portal.it.browser.support.OwnKey;
import vn.diemcau.portal.it.browser.support.Person;
import vn.diemcau.portal.it.browser.support.Rest;

/**
 * Only tokens that the realm has signed for the portal and that are still good tell who is calling. Most tokens here are
 * signed with a key that the realm vouches for, so that each is refused for the one thing that is wrong with it.
 */
class BearerTokensTest {

    private static final OwnKey KEY = new OwnKey();

    private static KeycloakKeys keycloak;
    private static String keyId;
    private static String real;

    @BeforeAll
    static void trustTheKey() {
        keycloak = new KeycloakKeys();
        keyId = keycloak.trust(KEY);
        real = Rest.token(Person.CTXH_EDITOR);
        assertThat(Rest.with(real).get("/me").status()).as("a page asked for with a good token").isEqualTo(200);
    }

    @AfterAll
    static void forgetTheKey() {
        keycloak.forget();
    }

    @Test
    void aTokenWithNothingWrongIsTaken() {
        assertThat(Rest.with(real).get("/api/v1/me").status()).isEqualTo(200);
        assertThat(Rest.with(KEY.token(keyId, claims())).get("/api/v1/me").text("username")).isEqualTo("ctxh.editor");
    }

    @Test
    void aTokenThatHasEndedIsRefused() {
        var claims = claims();
        claims.addProperty("iat", fromNow(Duration.ofHours(-2)));
        claims.addProperty("exp", fromNow(Duration.ofHours(-1)));
        assertRefused(KEY.token(keyId, claims));
    }

    @Test
    void aTokenOfTomorrowIsRefused() {
        var claims = claims();
        claims.addProperty("nbf", fromNow(Duration.ofDays(1)));
        claims.addProperty("exp", fromNow(Duration.ofDays(2)));
        assertRefused(KEY.token(keyId, claims));
    }

    @ParameterizedTest
    @CsvSource({"aud, account", "aud, portal-accounts", "iss, http://localhost/realms/hospital"})
    void aTokenForAnotherAudienceOrOfAnotherIssuerIsRefused(String claim, String value) {
        var claims = claims();
        claims.addProperty(claim, value);
        assertRefused(KEY.token(keyId, claims));
    }

    /** Keycloak says in {@code typ} what a token is for; an id token names the portal as audience too. */
    @ParameterizedTest
    @ValueSource(strings = {"ID", "Refresh", "Logout"})
    void aTokenThatIsForSomethingElseIsRefused(String type) {
        var claims = claims();
        claims.addProperty("typ", type);
        assertRefused(KEY.token(keyId, claims));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aud", "iss", "exp"})
    void aTokenThatDoesNotSayWhomItIsForOrOfOrUntilWhenIsRefused(String claim) {
        var claims = claims();
        claims.remove(claim);
        assertRefused(KEY.token(keyId, claims));
    }

    @Test
    void aTokenOfAnotherRealmIsRefused() {
        assertRefused(keycloak.tokenOfMasterRealm());
    }

    @Test
    void aTokenForAnotherClientIsRefused() {
        assertRefused(keycloak.tokenOfOtherClient());
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE"})
    void aTokenWithoutSignatureIsRefused(String algorithm) {
        var unsigned = OwnKey.encoded("{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\"}") + '.' + real.split("\\.")[1] + '.';
        assertRefused(unsigned);
        assertRefused(unsigned + real.split("\\.")[2]);
    }

    @Test
    void aTokenSignedWithAKeyThatNobodyVouchesForIsRefused() {
        var known = json(real.split("\\.")[0]).get("kid").getAsString();
        assertRefused(new OwnKey().token(known, claims()));
        assertRefused(new OwnKey().token(keyId, claims()));
        assertRefused(new OwnKey().token("unknown", claims()));
    }

    /** Who takes the algorithm from the token would check it with the public key, which everybody knows, as a shared secret. */
    @Test
    void aTokenSignedWithThePublicKeyAsASharedSecretIsRefused() {
        for (var secret : KEY.publicForms()) {
            assertRefused(OwnKey.sharedSecretToken(keyId, claims(), secret));
        }
    }

    @Test
    void aTokenWhoseRolesWereChangedIsRefused() {
        var parts = real.split("\\.");
        var claims = json(parts[1]);
        claims.get("roles").getAsJsonArray().add("portal-admin");
        assertRefused(parts[0] + '.' + OwnKey.encoded(claims.toString()) + '.' + parts[2]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "..", "Bearer"})
    void whatIsNoTokenIsRefused(String text) {
        assertRefused(text);
    }

    /** By the interface with 401; by pages with the way to the log-in, or as an account without rights. */
    private static void assertRefused(String token) {
        var answer = Rest.with(token).get("/api/v1/me");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(Rest.with(token).get("/me").status()).isIn(302, 401, 403);
    }

    /** The claims of a good token, for an hour from now. */
    private static JsonObject claims() {
        var claims = json(real.split("\\.")[1]);
        claims.addProperty("iat", fromNow(Duration.ZERO));
        claims.addProperty("exp", fromNow(Duration.ofHours(1)));
        return claims;
    }

    private static JsonObject json(String part) {
        return JsonParser.parseString(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8)).getAsJsonObject();
    }

    private static long fromNow(Duration time) {
        return Instant.now().plus(time).getEpochSecond();
    }
}
