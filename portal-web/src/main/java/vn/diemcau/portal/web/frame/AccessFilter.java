package vn.diemcau.portal.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.core.settings.Feature;
import vn.diemcau.portal.core.settings.Settings;

/**
 * Lets staff in. A stranger who asks for a page goes to the log-in and comes back to it; one who sends something that
 * cannot be asked again (an ajax request, a form) is told so in a form that the page understands, so that it can keep
 * what was typed; a program gets 401. An account that is not staff is refused.
 */
public class AccessFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> OPEN = Set.of("/logged-out", "/offline", "/sw.js", "/duty/feed.ics", "/feeds/meetings.ics",
            "/feeds/calendar.ics", "/point", "/invitation", "/favicon.ico");

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD");

    @Inject
    private transient Access access;

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = RequestPath.of(request);
        if (OPEN.contains(path) || Headers.isStatic(path) || bringsTicket(request, path)) {
            chain.doFilter(request, response);
            return;
        }
        if (bringsToken(request)) {
            settings.require(Feature.REST_TOKENS);
        }
        if (!isKnown(request) && !logIn(request, response)) {
            return;
        } else if (!access.caller().staff() && !path.equals("/logout")) {
            throw new NotPermitted(Permission.STAFF);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A session that the identity server has ended is no session here either. */
    private boolean isKnown(HttpServletRequest request) throws ServletException {
        if (request.getUserPrincipal() != null && access.caller().isStranger()) {
            request.logout();
        }
        return request.getUserPrincipal() != null;
    }

    /** @return whether the caller is known now; otherwise the answer has been given */
    private boolean logIn(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (RequestPath.of(request).startsWith("/api/")) {
            return logInByToken(request, response);
        }
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            Answers.redirectAjax(response, "/?login");
            return false;
        }
        if (!HARMLESS.contains(request.getMethod())) {
            if (PostedForm.of(request).isPresent()) {
                throw new LogInEnded();
            }
            response.sendRedirect("/");
            return false;
        }
        return request.authenticate(response);
    }

    /** Whoever listens by a signed link has no account; whether the link is good says the feature to which it leads. */
    private static boolean bringsTicket(HttpServletRequest request, String path) {
        return path.startsWith("/api/v1/live/") && HARMLESS.contains(request.getMethod()) && request.getParameter("ticket") != null;
    }

    private static boolean bringsToken(HttpServletRequest request) {
        var authorization = request.getHeader("Authorization");
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length());
    }

    /** A token that the server verifies but that is not meant for access leaves its bearer a stranger. */
    private boolean logInByToken(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        boolean known = bringsToken(request) && request.authenticate(new NoRedirect(response)) && !access.caller().isStranger();
        if (!known) {
            Answers.problem(request, response, HttpServletResponse.SC_UNAUTHORIZED, "unauthenticated");
        }
        return known;
    }
}
