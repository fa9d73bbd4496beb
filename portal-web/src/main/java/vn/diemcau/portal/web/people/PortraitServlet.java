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
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.portraits.Portraits;
import vn.diemcau.portal.web.files.PictureAnswer;
import vn.diemcau.portal.web.files.Uploads;
import vn.diemcau.portal.web.me.MeView;

/**
 * Pictures of people: served to those who may see them, taken in from the person.
 */
@WebServlet("/photos/*")
@MultipartConfig(maxFileSize = Uploads.FILE, maxRequestSize = Uploads.FORM, fileSizeThreshold = Uploads.IN_MEMORY)
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
            PictureAnswer.send(request, response, tag, file);
        }
    }

    /** The person's own picture: a new one in the part {@code file}, or none any more with the field {@code remove}. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        try {
            if (request.getParameter("remove") != null) {
                portraits.takeDown();
            } else {
                uploads.picture(request, portraits::hang);
            }
            response.sendRedirect("/me?saved");
        } catch (Refused refused) {
            me.refusePicture(refused);
            me.load();
            request.getRequestDispatcher("/me/me.xhtml").forward(request, response);
        }
    }
}
