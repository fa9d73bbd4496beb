package vn.diemcau.portal.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A form of one of our pages that could not be taken for a passing reason: the session had ended, a server was silent. The
 * page that says so keeps what was typed and can send it again, though not files: no page may fill them in.
 *
 * @param action the address that it was sent to
 */
public record PostedForm(String action, List<Field> fields) {

    /** What one field held. */
    public record Field(String name, String value) {
    }

    /** The form that a request brings; empty for any other request and for one that another site may have made. */
    static Optional<PostedForm> of(HttpServletRequest request) {
        var type = request.getContentType();
        boolean form = request.getMethod().equals("POST") && type != null
                && (type.startsWith("application/x-www-form-urlencoded") || SentFields.hasParts(request)) && RouteFilter.isPage(RequestPath.of(request));
        return form && CsrfFilter.isOurs(request) ? Optional.of(read(request)) : Optional.empty();
    }

    private static PostedForm read(HttpServletRequest request) {
        var query = request.getQueryString();
        var fields = SentFields.hasParts(request) ? SentFields.ofParts(request) : request.getParameterMap().entrySet().stream()
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Field(field.getKey(), value))).toList();
        return new PostedForm(request.getRequestURI() + (query == null ? "" : "?" + query), fields);
    }
}
