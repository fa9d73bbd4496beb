package vn.diemcau.portal.it.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.portal.it.support.ArticleFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Person;
import vn.diemcau.portal.it.support.Reader;

/** What a request claims about its caller changes nothing: rights are read from the verified log-in only. */
@InsideTheServer
class ForgedClaimsTest {

    private static final String CLAIMS = "groups=/sections/ctxh/admins&roles=portal-admin&roles=staff&role=ADMIN&section=ctxh"
            + "&preferred_username=ctxh.admin&username=ctxh.admin";

    @Inject
    private Reader reader;

    @Inject
    private ArticleFixture articles;

    @Test
    void claimsInParametersAreNotHeard() {
        var me = reader.show(Person.OTHER_MEMBER.username(), "/api/v1/me").body();
        assertThat(me).contains("noi").doesNotContain("ctxh");
        assertThat(reader.show(Person.OTHER_MEMBER.username(), "/api/v1/me?" + CLAIMS).body()).isEqualTo(me);
        var draft = articles.draft().getId();
        assertThat(reader.show(Person.OTHER_MEMBER.username(), "/news/" + draft + "?" + CLAIMS).statusCode()).isEqualTo(404);
        assertThat(reader.show(Person.MEMBER.username(), "/news/new?" + CLAIMS).statusCode()).isEqualTo(403);
        assertThat(reader.show(Person.NO_STAFF.username(), "/?" + CLAIMS).statusCode()).isEqualTo(403);
        assertThat(reader.show(Person.ADMIN.username(), "/admin/sections/noi/members?" + CLAIMS).statusCode()).isEqualTo(403);
    }

    @Test
    void claimsInFormsAreNotHeard() {
        var form = form("/admin/sections/ctxh/members", CLAIMS + "&account=1");
        assertThat(reader.send(Person.OTHER_ADMIN.username(), form).statusCode()).isEqualTo(403);
    }

    @Test
    void claimsInJsonAreNotHeard() {
        var json = """
                {"section": "ctxh", "title": "Bài", "groups": ["/sections/ctxh/editors"], "roles": ["staff", "portal-admin"],
                 "author": "ctxh.editor"}""";
        var request = reader.request("/api/v1/articles").header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
        assertThat(reader.send(Person.OTHER_EDITOR.username(), request).statusCode()).isEqualTo(403);
    }

    /** Names of headers by which front servers hand on a caller; those with a dollar sign are Liberty's own. */
    @ParameterizedTest
    @ValueSource(strings = {"groups", "roles", "X-Roles", "X-Groups", "X-Forwarded-User", "X-Forwarded-Groups", "X-Remote-User",
            "Remote-User", "X-User", "X-Auth-Request-User", "X-Auth-Request-Groups", "iv-user", "iv-groups", "$WSRU", "$WSAT"})
    void claimsInHeadersAreNotHeard(String header) {
        var me = reader.show(Person.OTHER_MEMBER.username(), "/api/v1/me").body();
        for (var claim : new String[] {"ctxh.admin", "/sections/ctxh/admins", "portal-admin"}) {
            assertThat(reader.send(Person.OTHER_MEMBER.username(), claiming("/api/v1/me", header, claim)).body()).isEqualTo(me);
            assertThat(reader.send(Person.STRANGER.username(), claiming("/api/v1/me", header, claim)).statusCode()).isEqualTo(401);
            assertThat(reader.send(Person.NO_STAFF.username(), claiming("/", header, claim)).statusCode()).isEqualTo(403);
        }
    }

    /** Liberty's headers together, as its own front server sends them. */
    @Test
    void nobodySpeaksForLibertysFrontServer() {
        var request = reader.request("/api/v1/me").header("$WSRU", "ctxh.admin").header("$WSAT", "BASIC").header("$WSIS", "true")
                .header("$WSRA", "127.0.0.1");
        assertThat(reader.send(Person.STRANGER.username(), request).statusCode()).isEqualTo(401);
    }

    private HttpRequest.Builder claiming(String path, String header, String claim) {
        return reader.request(path).header(header, claim);
    }

    private HttpRequest.Builder form(String path, String fields) {
        return reader.request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(fields));
    }
}
