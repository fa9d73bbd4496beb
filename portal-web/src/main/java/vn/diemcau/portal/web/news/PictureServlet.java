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
import vn.diemcau.portal.web.files.PictureAnswer;

/** Serves the pictures of articles to those who may read the article. */
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
        if (!PictureAnswer.isKept(request, response, tag)) {
            try (var file = news.file(id, width)) {
                PictureAnswer.send(request, response, tag, file);
            }
        }
    }
}
