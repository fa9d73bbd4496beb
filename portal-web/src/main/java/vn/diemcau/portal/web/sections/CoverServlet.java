package vn.diemcau.portal.web.sections;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import vn.diemcau.portal.core.organization.covers.SectionCovers;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.web.files.PictureAnswer;

/** Serves the pictures of the pages of sections to all staff. A picture never changes under its address. */
@WebServlet("/covers/*")
public class CoverServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9a-f-]{36})/(\\d{1,5})\\.jpg");

    @Inject
    private transient SectionCovers covers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var match = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!match.matches()) {
            throw new NotFound("cover");
        }
        var id = Ids.parse(match.group(1)).orElseThrow(() -> new NotFound("cover"));
        try (var file = covers.file(id, Integer.parseInt(match.group(2)))) {
            PictureAnswer.send(request, response, '"' + id.toString() + '-' + match.group(2) + '"', file);
        }
    }
}
