package vn.diemcau.portal.web.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.diemcau.portal.web.frame.PostedForm.Field;

/** What the fields of a form hold. Those of a form with files are read part by part: Liberty's parameters lose their line breaks. */
public final class SentFields {

    private static final String READ = SentFields.class.getName();
    private static final long MOST_BYTES = 1 << 19;

    private SentFields() {
    }

    /** Whether a form may bring files. */
    public static boolean hasParts(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).startsWith("multipart/form-data");
    }

    /** What was sent for a field, or stands in the address; null if nothing. */
    public static String value(HttpServletRequest request, String name) {
        if (!hasParts(request) || request.getParameter(name) == null) {
            return request.getParameter(name);
        }
        return ofParts(request).stream().filter(field -> field.name().equals(name)).map(Field::value).findFirst()
                .orElseGet(() -> request.getParameter(name));
    }

    /** All fields but files, read once for a request; none of a form that is broken or holds more words than any form of ours. */
    @SuppressWarnings("unchecked")
    static List<Field> ofParts(HttpServletRequest request) {
        var known = (List<Field>) request.getAttribute(READ);
        if (known == null) {
            known = read(request);
            request.setAttribute(READ, known);
        }
        return known;
    }

    private static List<Field> read(HttpServletRequest request) {
        var fields = new ArrayList<Field>();
        long size = 0;
        try {
            for (var part : request.getParts()) {
                if (part.getSubmittedFileName() == null) {
                    size += part.getSize();
                    if (size > MOST_BYTES) {
                        return List.of();
                    }
                    try (var content = part.getInputStream()) {
                        fields.add(new Field(part.getName(), new String(content.readAllBytes(), UTF_8)));
                    }
                }
            }
            return fields;
        } catch (IOException | ServletException | IllegalStateException broken) {
            return List.of();
        }
    }
}
