package vn.diemcau.portal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TokenClaimsTest {

    private static String token(String payload) {
        return "e30." + Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.UTF_8)) + ".sig";
    }

    @Test
    void nameSectionsAndRolesComeFromTheToken() {
        var caller = TokenClaims.parse(token("""
                {"sub":"7f","preferred_username":"ctxh.editor","name":"Trần Thu Hà",
                 "groups":["/sections/ctxh","/sections/ctxh/editors"],"roles":["staff"]}""")).toCaller();
        assertThat(caller.name()).isEqualTo("Trần Thu Hà");
        assertThat(caller.subject()).isEqualTo("7f");
        assertThat(caller.has(SectionRole.EDITOR, "ctxh")).isTrue();
        assertThat(caller.staff()).isTrue();
    }

    @Test
    void aTokenWithoutGroupsGivesNoSection() {
        var caller = TokenClaims.parse(token("{\"preferred_username\":\"x\",\"groups\":\"/sections/ctxh\"}")).toCaller();
        assertThat(caller.roles()).isEmpty();
        assertThat(caller.name()).isEqualTo("x");
    }

    @Test
    void onlyAnAccessTokenIsForAccess() {
        assertThat(TokenClaims.parse(token("{\"typ\":\"Bearer\"}")).areForAccess()).isTrue();
        assertThat(TokenClaims.parse(token("{\"typ\":\"ID\"}")).areForAccess()).isFalse();
        assertThat(TokenClaims.parse(token("{}")).areForAccess()).isFalse();
    }
}
