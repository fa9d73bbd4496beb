package vn.diemcau.portal.web.people;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import vn.diemcau.portal.core.documents.PictureRefused;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.portraits.Portraits;
import vn.diemcau.portal.web.frame.Uploads;
import vn.diemcau.portal.web.me.MeView;

/**
 * Pictures of people: served to those who may see them, taken in from the person. A picture never changes under its address,
 * so a browser may keep it; {@code Vary: Cookie} keeps it from the next person at the same computer.
 */
@WebServlet("/photos/*")
@MultipartConfig(maxFileSize = 31_457_280, maxRequestSize = 33_554_432, fileSizeThreshold = 65_536)
public class PortraitServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9a-f-]{36})/([0-9a-f]{64})/(\\d{1,4})\\.jpg");

    @Inject
    private transient Portraits portraits;

    @Inject
    private transient Uploads uploads;

    @Inject
    private transient MeView me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var match = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!match.matches()) {
            throw new NotFound("picture");
        }
        var id = Ids.parse(match.group(1)).orElseThrow(() -> new NotFound("picture"));
        var tag = '"' + match.group(2).substring(0, 20) + '-' + match.group(3) + '"';
        try (var file = portraits.file(id, match.group(2), Integer.parseInt(match.group(3)))) {
            response.setHeader("ETag", tag);
            response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
            response.setHeader("Vary", "Cookie");
            response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
            if (tag.equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            response.setContentType("image/jpeg");
            response.setContentLengthLong(file.size());
            file.content().transferTo(response.getOutputStream());
        }
    }

    /** The person's own picture: a new one in the part {@code file}, or none any more with the field {@code remove}. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        try {
            if (request.getParameter("remove") != null) {
                portraits.takeDown();
            } else {
                take(request);
            }
            response.sendRedirect("/me?saved");
        } catch (PictureRefused | Refused refused) {
            me.refusePicture(refused);
            me.load();
            request.getRequestDispatcher("/me/me.xhtml").forward(request, response);
        }
    }

    private void take(HttpServletRequest request) throws IOException, ServletException {
        var part = request.getPart("file");
        if (part == null || part.getSize() == 0) {
            throw new Refused("file", "news.refused.file.missing");
        }
        try (var upload = uploads.keep(part.getInputStream())) {
            portraits.hang(upload.path());
        }
    }
}
