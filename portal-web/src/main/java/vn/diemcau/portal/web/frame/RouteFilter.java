package vn.diemcau.portal.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.diemcau.portal.core.shared.NotFound;

/** Clean addresses: {@code /news/<slug>} shows {@code /news/article.xhtml}, with the slug as request attribute {@code key}. */
public class RouteFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The request attribute with the changing part of the address. */
    public static final String KEY = "routeKey";

    private static final List<Route> ROUTES = List.of(
            route("/", "/home.xhtml"),
            route("/news", "/news/list.xhtml"),
            route("/news/drafts", "/news/drafts.xhtml"),
            route("/news/new", "/news/edit.xhtml"),
            route("/news/([^/]+)/edit", "/news/edit.xhtml"),
            route("/news/([^/]+)", "/news/article.xhtml"),
            route("/sections", "/sections/list.xhtml"),
            route("/s/([^/]+)", "/sections/section.xhtml"),
            route("/contacts", "/contacts/quick.xhtml"),
            route("/search", "/search/search.xhtml"),
            route("/me", "/me/me.xhtml"),
            route("/logged-out", "/frame/logged-out.xhtml"));

    private static final Set<String> WITH_COMPONENTS = Set.of("/news/edit.xhtml");

    private record Route(Pattern path, String page) {
    }

    /** Whether the page at this address is made of PrimeFaces components. */
    static boolean hasComponents(String path) {
        return ROUTES.stream().filter(route -> route.path().matcher(path).matches()).findFirst()
                .filter(route -> WITH_COMPONENTS.contains(route.page())).isPresent();
    }

    private static Route route(String path, String page) {
        return new Route(Pattern.compile(path), page);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
        if (path.endsWith(".xhtml") && !HeadersFilter.isStatic(path)) {
            throw new NotFound("page");
        }
        if (path.startsWith("/assets/")) {
            request.getRequestDispatcher(path.replaceFirst("/assets/", "/resources/")).forward(request, response);
            return;
        }
        for (var route : ROUTES) {
            var match = route.path().matcher(path);
            if (match.matches()) {
                request.setAttribute(KEY, match.groupCount() > 0 ? match.group(1) : null);
                request.getRequestDispatcher(route.page()).forward(request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
