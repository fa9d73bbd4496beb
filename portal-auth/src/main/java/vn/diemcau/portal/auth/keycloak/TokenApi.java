package vn.diemcau.portal.auth.keycloak;

import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The token endpoint of a realm. */
@Path("protocol/openid-connect/token")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.APPLICATION_JSON)
public interface TokenApi {

    /** A token for the client itself: grant type {@code client_credentials}, RFC 6749, section 4.4. */
    @POST
    JsonObject token(@FormParam("grant_type") String grantType, @FormParam("client_id") String clientId,
            @FormParam("client_secret") String clientSecret);

    /** New tokens for old ones: grant type {@code refresh_token}, RFC 6749, section 6. */
    @POST
    JsonObject renew(@FormParam("grant_type") String grantType, @FormParam("client_id") String clientId,
            @FormParam("client_secret") String clientSecret, @FormParam("refresh_token") String refreshToken);
}
