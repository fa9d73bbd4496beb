package vn.diemcau.portal.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * Refuses writes that another site makes a person's browser send (CSRF).
 *
 * <p>Two locks: browsers say where a request comes from ({@code Sec-Fetch-Site}), and anything but our own pages is
 * refused; and a write must repeat a random value of a cookie, as field {@code _csrf} or header {@code X-CSRF-Token},
 * which another site can neither read nor set. Calls with a bearer token need neither: no browser adds one by itself. Nor does
 * the page of a connection point: its right is the secret in its address, which no browser adds by itself either, and it must
 * work on a phone that keeps no cookies.
 */
public class CsrfFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The request attribute that pages put into their forms. */
    public static final String TOKEN = "csrfToken";

    private static final String COOKIE = "portal_csrf";
    private static final int LENGTH = 32;
    private static final Set<String> BY_SECRET = Set.of("/point");
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        TooLarge.refuse(request);
        if (BY_SECRET.contains(RequestPath.of(request))) {
            chain.doFilter(request, response);
            return;
        }
        var token = Preferences.cookie(request, COOKIE);
        boolean fresh = token.length() != LENGTH;
        if (fresh) {
            token = newToken();
            response.addCookie(cookie(token));
        }
        request.setAttribute(TOKEN, token);
        boolean bearer = request.getHeader("Authorization") != null;
        if (HARMLESS.contains(request.getMethod()) || bearer || !fresh && isOurs(request, token)) {
            chain.doFilter(request, response);
        } else {
            throw new CsrfRefused();
        }
    }

    /** Whether one of our own pages has made the browser send this. */
    static boolean isOurs(HttpServletRequest request) {
        var token = Preferences.cookie(request, COOKIE);
        return token.length() == LENGTH && isOurs(request, token);
    }

    private static boolean isOurs(HttpServletRequest request, String token) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin")) {
            return false;
        }
        var header = request.getHeader("X-CSRF-Token");
        var sent = header != null ? header : request.getParameter("_csrf");
        return sent != null && MessageDigest.isEqual(sent.getBytes(), token.getBytes());
    }

    private static String newToken() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Cookie cookie(String token) {
        var cookie = new Cookie(COOKIE, token);
        cookie.setPath("/");
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }
}
