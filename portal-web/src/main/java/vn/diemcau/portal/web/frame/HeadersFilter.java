package vn.diemcau.portal.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Headers of every answer: a request id that the logs carry too, and what browsers must not do with our pages.
 *
 * <p>The content security policy allows no inline script or style and nothing from elsewhere. Pages made of PrimeFaces
 * components carry scripts with a nonce; there PrimeFaces adds the part about scripts.
 */
public class HeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Bytes: a page that fails half-way must not have begun to reach the browser. */
    private static final int PAGE_BUFFER = 128 * 1024;
    private static final String POLICY = "default-src 'self'; ";
    /** No word on scripts: PrimeFaces adds a policy of its own for them, with a nonce. */
    private static final String POLICY_WITH_COMPONENTS =
            "connect-src 'self'; font-src 'self'; frame-src 'none'; style-src 'self'; worker-src 'none'; ";
    private static final String REST_OF_POLICY =
            "img-src 'self' data: blob:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self' ";

    @Inject
    @ConfigProperty(name = "portal.oidc.issuer", defaultValue = "http://localhost:8180/realms/hospital")
    private String issuer;

    private transient String identityServer;

    @Override
    public void init() {
        var address = URI.create(issuer);
        identityServer = address.getScheme() + "://" + address.getAuthority();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        response.setBufferSize(PAGE_BUFFER);
        response.setHeader("X-Request-Id", RequestId.of(request));
        response.setHeader("Content-Language", Preferences.language(request));
        response.setHeader("Content-Security-Policy", policy(request));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (isStatic(request.getRequestURI())) {
            boolean versioned = request.getParameter("v") != null;
            response.setHeader("Cache-Control", versioned ? "public, max-age=31536000, immutable" : "public, max-age=3600");
        } else {
            response.setHeader("Cache-Control", "private, no-store");
        }
        chain.doFilter(request, response);
    }

    /** Forms may end at the identity server: the log-out does. */
    private String policy(HttpServletRequest request) {
        boolean components = RouteFilter.hasComponents(request.getRequestURI());
        return (components ? POLICY_WITH_COMPONENTS : POLICY) + REST_OF_POLICY + identityServer;
    }

    static boolean isStatic(String path) {
        return path.startsWith("/assets/") || path.startsWith("/jakarta.faces.resource/") || path.equals("/favicon.ico");
    }
}
