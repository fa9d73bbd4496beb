package vn.diemcau.portal.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.diemcau.portal.core.documents.PictureRefused;
import vn.diemcau.portal.core.organization.covers.SectionCovers;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.frame.Messages;
import vn.diemcau.portal.web.frame.Preferences;
import vn.diemcau.portal.web.frame.Refusals;
import vn.diemcau.portal.web.frame.RouteFilter;
import vn.diemcau.portal.web.frame.Uploads;

/** Takes the picture of the page of a section in or away; {@code /admin/cover/<code>}. If it is not taken the page says why. */
@WebServlet("/admin/cover/*")
@MultipartConfig(maxFileSize = CoverUploadServlet.MOST, maxRequestSize = CoverUploadServlet.MOST + 65_536, fileSizeThreshold = 65_536)
public class CoverUploadServlet extends HttpServlet {

    static final long MOST = 31_457_280;

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SectionCovers covers;

    @Inject
    private transient SectionSettingsView page;

    @Inject
    private transient Uploads uploads;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        var code = String.valueOf(request.getPathInfo()).substring(1);
        try {
            take(code, request);
            response.sendRedirect("/admin/sections/" + code + "?saved");
            return;
        } catch (Refused refused) {
            page.refuse(refused);
        } catch (PictureRefused refused) {
            page.refuse("file", Refusals.text(refused, Messages.of(Preferences.language(request))));
        }
        request.setAttribute(RouteFilter.KEY, code);
        page.load();
        request.getRequestDispatcher("/admin/section.xhtml").forward(request, response);
    }

    private void take(String code, HttpServletRequest request) throws ServletException, IOException {
        if (!String.valueOf(request.getContentType()).startsWith("multipart/form-data")) {
            covers.remove(code);
            return;
        }
        var file = request.getPart("file");
        if (file == null || file.getSize() == 0) {
            throw new Refused("file", "news.refused.file.missing");
        }
        try (var upload = uploads.keep(file.getInputStream())) {
            covers.use(code, upload.path());
        }
    }
}
