package vn.diemcau.portal.web.duty;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import vn.diemcau.portal.core.duty.feeds.DutyFeeds;

/** Somebody's shifts for a calendar, which cannot log in. The secret is no part of the path: access logs name paths. */
@WebServlet("/duty/feed.ics")
public class DutyFeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DutyFeeds feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var calendar = feeds.calendar(Objects.requireNonNullElse(request.getParameter("key"), ""));
        response.setContentType("text/calendar; charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"lich-truc.ics\"");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.getOutputStream().write(calendar.getBytes(StandardCharsets.UTF_8));
    }
}
