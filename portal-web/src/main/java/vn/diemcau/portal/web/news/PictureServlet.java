package vn.diemcau.portal.web.news;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import vn.diemcau.portal.core.news.NewsStand;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;

/**
 * Serves the pictures of articles to those who may read the article. A picture never changes under its address, so a
 * browser may keep it; {@code Vary: Cookie} keeps it from the next person at the same computer.
 */
@WebServlet("/pictures/*")
public class PictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9a-f-]{36})/(\\d{1,5})\\.jpg");

    @Inject
    private transient NewsStand news;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var match = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!match.matches()) {
            throw new NotFound("picture");
        }
        var id = Ids.parse(match.group(1)).orElseThrow(() -> new NotFound("picture"));
        int width = Integer.parseInt(match.group(2));
        var tag = '"' + news.picture(id).getSha256().substring(0, 20) + '-' + width + '"';
        if (tag.equals(request.getHeader("If-None-Match"))) {
            describe(response, tag);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        try (var file = news.file(id, width)) {
            describe(response, tag);
            response.setContentType("image/jpeg");
            response.setContentLengthLong(file.size());
            file.content().transferTo(response.getOutputStream());
        }
    }

    private static void describe(HttpServletResponse response, String tag) {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
        response.setHeader("Vary", "Cookie");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }
}
