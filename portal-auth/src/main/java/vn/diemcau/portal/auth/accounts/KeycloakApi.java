package vn.diemcau.portal.auth.accounts;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/**
 * What the portal uses of Keycloak's Admin REST API, below {@code /admin/realms/<realm>}. Public only because the client
 * library calls it by reflection: this package alone uses it.
 *
 * @see <a href="https://www.keycloak.org/docs-api/latest/rest-api/index.html">the whole interface</a>
 */
@Path("")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface KeycloakApi {

    /** In the parameter {@code max}: all of them. */
    int ALL = -1;

    @GET
    @Path("users")
    JsonArray users(@QueryParam("search") String words, @QueryParam("first") int first, @QueryParam("max") int max);

    @GET
    @Path("users")
    JsonArray usersNamed(@QueryParam("username") String username, @QueryParam("exact") boolean exact);

    @POST
    @Path("users")
    void createUser(JsonObject user);

    @GET
    @Path("users/{user}")
    JsonObject user(@PathParam("user") String id);

    /** Members that are not given stay as they are. */
    @PUT
    @Path("users/{user}")
    void changeUser(@PathParam("user") String id, JsonObject changes);

    @DELETE
    @Path("users/{user}")
    void deleteUser(@PathParam("user") String id);

    @GET
    @Path("users/{user}/role-mappings/realm/available")
    JsonArray rolesToGive(@PathParam("user") String id);

    /** Those that come with groups and other roles among them. */
    @GET
    @Path("users/{user}/role-mappings/realm/composite")
    JsonArray rolesOf(@PathParam("user") String id);

    @POST
    @Path("users/{user}/role-mappings/realm")
    void giveRoles(@PathParam("user") String id, JsonArray roles);

    @GET
    @Path("users/{user}/groups")
    JsonArray groupsOf(@PathParam("user") String id, @QueryParam("max") int max);

    @PUT
    @Path("users/{user}/groups/{group}")
    void join(@PathParam("user") String user, @PathParam("group") String group);

    @DELETE
    @Path("users/{user}/groups/{group}")
    void leave(@PathParam("user") String user, @PathParam("group") String group);

    @GET
    @Path("users/{user}/sessions")
    JsonArray sessions(@PathParam("user") String id);

    @POST
    @Path("users/{user}/logout")
    void logOut(@PathParam("user") String id);

    @DELETE
    @Path("sessions/{session}")
    void endSession(@PathParam("session") String id);

    @GET
    @Path("group-by-path/sections")
    JsonObject sections();

    @GET
    @Path("group-by-path/sections/{code}")
    JsonObject section(@PathParam("code") String code);

    @GET
    @Path("group-by-path/sections/{code}/{part}")
    JsonObject partOfSection(@PathParam("code") String code, @PathParam("part") String part);

    @GET
    @Path("groups/{group}/members")
    JsonArray members(@PathParam("group") String id, @QueryParam("max") int max);

    @GET
    @Path("groups/{group}/children")
    JsonArray below(@PathParam("group") String id, @QueryParam("max") int max);

    @POST
    @Path("groups/{group}/children")
    JsonObject createGroup(@PathParam("group") String parent, JsonObject group);

    @PUT
    @Path("groups/{group}")
    void changeGroup(@PathParam("group") String id, JsonObject changes);

    @DELETE
    @Path("groups/{group}")
    void deleteGroup(@PathParam("group") String id);
}
