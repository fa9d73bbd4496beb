package vn.diemcau.portal.web.frame;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers that are not pages. */
final class Answers {

    private Answers() {
    }

    /**
     * A problem as RFC 9457 has it.
     *
     * @param type the last part of the problem's type; its title stands in the bundles
     */
    static void problem(HttpServletRequest request, HttpServletResponse response, int status, String type)
            throws IOException {
        var texts = Messages.of(Preferences.language(request));
        var problem = Json.createObjectBuilder().add("type", "urn:diemcau:problem:" + type)
                .add("title", texts.text("problem." + type)).add("status", status)
                .add("instance", "urn:request:" + RequestId.of(request));
        response.setStatus(status);
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"hospital\"");
        }
        response.setContentType("application/problem+json");
        response.getOutputStream().write(problem.build().toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Sends an ajax request of Faces to another address. */
    static void redirectAjax(HttpServletResponse response, String address) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                + address + "\"/></partial-response>");
    }
}
