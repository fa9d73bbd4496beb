package vn.diemcau.portal.web.live;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * By what somebody was let in: the log-in that the browser or program has sent, and the topic.
 *
 * @param address this server's own, with topic and ticket
 */
record LiveRight(URI address, String cookies, String authorization) {

    static LiveRight of(HttpServletRequest request) {
        var host = request.getLocalAddr();
        var ticket = request.getParameter("ticket");
        var address = "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + request.getLocalPort() + request.getRequestURI()
                + (ticket == null ? "" : "?ticket=" + URLEncoder.encode(ticket, StandardCharsets.UTF_8));
        return new LiveRight(URI.create(address), header(request, "Cookie"), header(request, "Authorization"));
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
