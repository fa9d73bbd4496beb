package vn.diemcau.portal.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What a person has chosen for this browser: language and light or dark. Kept in cookies, so it works before any log-in. */
public final class Preferences {

    static final String LANGUAGE = "portal_language";
    static final String THEME = "portal_theme";
    private static final Set<String> LANGUAGES = Set.of("vi", "en");
    private static final Set<String> THEMES = Set.of("light", "dark");

    private Preferences() {
    }

    /** {@code vi} unless the person has chosen {@code en}. */
    public static String language(HttpServletRequest request) {
        var chosen = cookie(request, LANGUAGE);
        return LANGUAGES.contains(chosen) ? chosen : "vi";
    }

    /** {@code light}, {@code dark}, or {@code system} for what the device says. */
    public static String theme(HttpServletRequest request) {
        var chosen = cookie(request, THEME);
        return THEMES.contains(chosen) ? chosen : "system";
    }

    /** A cookie that keeps a choice for a year. */
    static Cookie keep(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(365 * 24 * 3600);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** The value of a cookie, or an empty text. */
    static String cookie(HttpServletRequest request, String name) {
        if (request.getCookies() != null) {
            for (var cookie : request.getCookies()) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return "";
    }
}
