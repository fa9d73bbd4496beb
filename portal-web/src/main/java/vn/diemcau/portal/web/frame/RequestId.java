package vn.diemcau.portal.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import vn.diemcau.portal.auth.RequestName;

/** Where the name of a request stands within the request, for those to whom nothing is injected. */
public final class RequestId {

    private static final String ATTRIBUTE = RequestId.class.getName();

    private RequestId() {
    }

    static void set(HttpServletRequest request, RequestName name) {
        request.setAttribute(ATTRIBUTE, name.id());
    }

    /** See {@link RequestName}. */
    public static String of(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(ATTRIBUTE));
    }
}
