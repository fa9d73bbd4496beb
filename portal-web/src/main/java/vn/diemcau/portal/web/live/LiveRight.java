package vn.diemcau.portal.web.live;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * By what somebody was let in: the log-in that the browser or program has sent, and the topic.
 *
 * @param person  whose log-in or ticket it is
 * @param address this server's own, with topic and ticket
 */
record LiveRight(String person, URI address, String cookies, String authorization) {

    /** @param username of who is logged in; empty for nobody */
    static LiveRight of(String username, HttpServletRequest request) {
        var host = request.getLocalAddr();
        var ticket = request.getParameter("ticket");
        var address = "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + request.getLocalPort() + request.getRequestURI()
                + (ticket == null ? "" : "?ticket=" + URLEncoder.encode(ticket, StandardCharsets.UTF_8));
        var person = username.isEmpty() ? "ticket " + ticket : username;
        return new LiveRight(person, URI.create(address), header(request, "Cookie"), header(request, "Authorization"));
    }

    private static String header(HttpServletRequest request, String name) {
        return Objects.toString(request.getHeader(name), "");
    }

    /** Holds what opens somebody's account: never to be seen in a log. */
    @Override
    public String toString() {
        return "right to listen at " + address.getPath();
    }
}
