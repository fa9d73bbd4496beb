package vn.diemcau.portal.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What the frame of a page says to one person alone. A page that is to be kept for others has a mark in its place. Nobody
 * outside ever sees a mark or can guess one, so no text that people write is taken for one.
 */
public enum Personal {

    /** The value that forms repeat, see {@link CsrfFilter}. */
    CSRF,
    NAME,
    USERNAME,
    INITIALS;

    private static final String SECRET = UUID.randomUUID().toString();

    /** Finds marks in a page. */
    public static final Pattern MARKS = Pattern.compile(SECRET + "-[A-Z]+;");

    /** From now on this request gets marks. */
    public static void leaveHoles(HttpServletRequest request) {
        request.setAttribute(SECRET, true);
    }

    static boolean hasHoles(HttpServletRequest request) {
        return request.getAttribute(SECRET) != null;
    }

    /** @param mark as {@link #MARKS} finds it */
    public static Personal marked(String mark) {
        return valueOf(mark.substring(SECRET.length() + 1, mark.length() - 1));
    }

    String mark() {
        return SECRET + "-" + name() + ";";
    }
}
