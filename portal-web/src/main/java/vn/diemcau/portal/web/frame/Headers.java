package vn.diemcau.portal.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Headers of every answer: a request id that the logs carry too, and what browsers must not do with our pages.
 *
 * <p>The content security policy allows no inline script or style and nothing from elsewhere. Pages made of PrimeFaces
 * components carry scripts with a nonce; there PrimeFaces adds the part about scripts. Forms may end at the identity
 * server: the log-out does.
 */
@ApplicationScoped
class Headers {

    private static final String POLICY = "Content-Security-Policy";
    private static final String FROM_US_ONLY = "default-src 'self'; ";
    private static final String FROM_US_BUT_SCRIPTS =
            "connect-src 'self'; font-src 'self'; frame-src 'none'; style-src 'self'; worker-src 'self'; ";
    private static final String ANYWHERE =
            "img-src 'self' data: blob:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self' ";

    private final String restOfPolicy;

    protected Headers() {
        this("http://localhost");
    }

    @Inject
    Headers(@ConfigProperty(name = "portal.oidc.issuer", defaultValue = "http://localhost:8180/realms/hospital") String issuer) {
        var address = URI.create(issuer);
        restOfPolicy = ANYWHERE + address.getScheme() + "://" + address.getAuthority();
    }

    void describe(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Request-Id", RequestId.of(request));
        response.setHeader("Content-Language", Preferences.language(request));
        response.setHeader(POLICY, FROM_US_ONLY + restOfPolicy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cache-Control", caching(request));
    }

    private static String caching(HttpServletRequest request) {
        if (!isStatic(RequestPath.of(request))) {
            return "private, no-store";
        }
        return request.getParameter("v") == null ? "public, max-age=3600" : "public, max-age=31536000, immutable";
    }

    /** Leaves the part about scripts to PrimeFaces. */
    void describeComponents(HttpServletResponse response) {
        response.setHeader(POLICY, FROM_US_BUT_SCRIPTS + restOfPolicy);
    }

    /** Whether the address is one of our files that hold nothing of anybody: styles, scripts, fonts, icons, the hospital's emblem. */
    static boolean isStatic(String path) {
        return path.startsWith("/assets/") || path.startsWith("/branding/") || path.startsWith("/jakarta.faces.resource/") || path.equals("/favicon.ico");
    }
}
