package vn.diemcau.portal.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.diemcau.portal.core.documents.PictureRefused;
import vn.diemcau.portal.core.shared.Outdated;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.files.Refusals;
import vn.diemcau.portal.web.frame.Failure;
import vn.diemcau.portal.web.frame.Messages;
import vn.diemcau.portal.web.frame.Preferences;
import vn.diemcau.portal.web.frame.RequestId;
import vn.diemcau.portal.web.frame.Times;

/** Turns every failure into a problem (RFC 9457) with a sentence for people in {@code detail}. */
@Provider
public class Problems implements ExceptionMapper<Exception> {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());
    private static final String TYPE = "application/problem+json";

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Exception thrown) {
        if (thrown instanceof WebApplicationException known) {
            return ofRest(known);
        }
        var failure = Failure.of(thrown instanceof PictureRefused picture ? Refusals.of(picture) : thrown);
        if (failure.status() >= 500) {
            LOG.log(Level.WARNING, "Request " + RequestId.of(request) + " failed", thrown);
        }
        var texts = Messages.of(Preferences.language(request));
        var problem = Json.createObjectBuilder(basic(failure.status(), "urn:diemcau:problem:" + failure.type(),
                texts.text("problem." + failure.type())));
        if (failure.cause() instanceof Refused refused) {
            problem.add("field", refused.field()).add("detail", texts.text(refused.key(), refused.arguments().toArray()));
        } else if (failure.cause() instanceof Outdated outdated) {
            problem.add("currentVersion", outdated.currentVersion()).add("changedBy", outdated.changedBy())
                    .add("changedAt", Times.local(outdated.changedAt()).toString());
        }
        return Response.status(failure.status()).type(TYPE).entity(problem.build().toString()).build();
    }

    private Response ofRest(WebApplicationException known) {
        var status = known.getResponse().getStatusInfo();
        var problem = basic(status.getStatusCode(), "about:blank", status.getReasonPhrase());
        return Response.fromResponse(known.getResponse()).type(TYPE).entity(problem.toString()).build();
    }

    private JsonObject basic(int status, String type, String title) {
        return Json.createObjectBuilder().add("type", type).add("title", title).add("status", status)
                .add("instance", "urn:request:" + RequestId.of(request)).build();
    }
}
