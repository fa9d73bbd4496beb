package vn.diemcau.portal.web.frame;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The path of a request as the server itself understands it: decoded, without parameters and without steps upwards.
 * Whatever decides by path must use this one; the raw address can be written in many ways.
 */
public final class RequestPath {

    private RequestPath() {
    }

    public static String of(HttpServletRequest request) {
        var info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }
}
