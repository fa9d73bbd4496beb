package vn.diemcau.portal.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Where a person was before a form was sent that changes little and stays on its page. */
public final class WayBack {

    private WayBack() {
    }

    /** Only ever a path of our own, with its query; the front page if the browser does not tell. */
    public static String of(HttpServletRequest request) {
        try {
            var referer = URI.create(String.valueOf(request.getHeader("Referer")));
            if (referer.getPath() == null || !request.getServerName().equals(referer.getHost())) {
                return "/";
            }
            return "/" + referer.getRawPath().replaceFirst("^/+", "") + (referer.getRawQuery() == null ? "" : "?" + referer.getRawQuery());
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }
}
