package vn.diemcau.portal.web.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.diemcau.portal.core.documents.StoredFile;

/**
 * Answers with a picture. It never changes under its address, so a browser may keep it; {@code Vary: Cookie} keeps it from the
 * next person at the same computer. To be asked once it is known that the caller may see it.
 */
public final class PictureAnswer {

    private PictureAnswer() {
    }

    /** Whether the browser has it already; then the answer is given. */
    public static boolean isKept(HttpServletRequest request, HttpServletResponse response, String tag) {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
        response.setHeader("Vary", "Cookie");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        boolean kept = tag.equals(request.getHeader("If-None-Match"));
        if (kept) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
        return kept;
    }

    /** Sends a JPEG file unless the browser has it already. */
    public static void send(HttpServletRequest request, HttpServletResponse response, String tag, StoredFile file) throws IOException {
        if (!isKept(request, response, tag)) {
            response.setContentType("image/jpeg");
            response.setContentLengthLong(file.size());
            file.content().transferTo(response.getOutputStream());
        }
    }
}
