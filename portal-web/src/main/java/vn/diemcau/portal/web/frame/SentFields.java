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

    /** All fields but files; none of a form that is broken. */
    static List<Field> ofParts(HttpServletRequest request) {
        var fields = new ArrayList<Field>();
        try {
            for (var part : request.getParts()) {
                if (part.getSubmittedFileName() == null) {
                    try (var content = part.getInputStream()) {
                        fields.add(new Field(part.getName(), new String(content.readAllBytes(), UTF_8)));
                    }
                }
            }
            return fields;
        } catch (IOException | ServletException broken) {
            return List.of();
        }
    }
}
