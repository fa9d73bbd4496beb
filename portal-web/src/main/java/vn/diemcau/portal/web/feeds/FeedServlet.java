package vn.diemcau.portal.web.feeds;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import vn.diemcau.portal.core.feeds.CalendarFeeds;

/**
 * What is somebody's own for their calendar, which cannot log in. The secret is no part of the path: access logs name paths. Who
 * has it already as it is, by its mark, is told so.
 */
@WebServlet({FeedAddresses.DUTY, FeedAddresses.MEETINGS, FeedAddresses.CALENDAR})
public class FeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CalendarFeeds feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var kind = FeedAddresses.kind(request.getServletPath());
        var feed = feeds.calendar(kind, Objects.requireNonNullElse(request.getParameter("key"), ""));
        response.setHeader("ETag", "W/\"" + feed.mark() + '"');
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (Objects.requireNonNullElse(request.getHeader("If-None-Match"), "").contains(feed.mark())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar; charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"" + kind.name().toLowerCase(Locale.ROOT) + ".ics\"");
        response.getOutputStream().write(feed.text().getBytes(StandardCharsets.UTF_8));
    }
}
