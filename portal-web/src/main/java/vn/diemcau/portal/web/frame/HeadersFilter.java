package vn.diemcau.portal.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Headers of every answer: a request id that the logs carry too, and what browsers must not do with our pages.
 *
 * <p>The content security policy allows no inline script or style and nothing from elsewhere. Pages made of PrimeFaces
 * components carry scripts with a nonce; there PrimeFaces replaces the policy by {@link #POLICY} with its nonce.
 */
public class HeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    static final String POLICY = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'self';"
            + " form-action 'self' *; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        response.setHeader("X-Request-Id", RequestId.of(request));
        response.setHeader("Content-Security-Policy", POLICY);
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

    static boolean isStatic(String path) {
        return path.startsWith("/assets/") || path.startsWith("/jakarta.faces.resource/") || path.equals("/favicon.ico");
    }
}
