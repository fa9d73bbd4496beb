package vn.diemcau.portal.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** The short name of one request, told to the person in an error page and written to the logs. */
public final class RequestId {

    private static final String ATTRIBUTE = RequestId.class.getName();

    private RequestId() {
    }

    public static String of(HttpServletRequest request) {
        var id = (String) request.getAttribute(ATTRIBUTE);
        if (id == null) {
            id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()).substring(4);
            request.setAttribute(ATTRIBUTE, id);
        }
        return id;
    }
}
