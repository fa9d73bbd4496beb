package vn.diemcau.portal.auth.accounts.devices;

import jakarta.json.JsonArray;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * What the portal uses of Keycloak's Account REST API, below {@code /realms/<realm>/account}. Public only because the client
 * library calls it by reflection: this package alone uses it.
 */
@Path("account/sessions")
@Produces(MediaType.APPLICATION_JSON)
public interface DevicesApi {

    @GET
    @Path("devices")
    JsonArray devices(@HeaderParam("Authorization") String bearer);

    /** Ends one session. */
    @DELETE
    @Path("{session}")
    void end(@HeaderParam("Authorization") String bearer, @PathParam("session") String id);

    /** Ends all sessions but the one of the token. */
    @DELETE
    void endOthers(@HeaderParam("Authorization") String bearer);
}
