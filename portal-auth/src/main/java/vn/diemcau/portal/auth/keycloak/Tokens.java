package vn.diemcau.portal.auth.keycloak;

/** What a log-in has brought: who the person is, and the right to ask again. */
public record Tokens(String accessToken, String refreshToken) {

    /** Tokens never get into a log. */
    @Override
    public String toString() {
        return "Tokens";
    }
}
