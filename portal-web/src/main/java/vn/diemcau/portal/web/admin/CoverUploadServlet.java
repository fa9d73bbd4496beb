package vn.diemcau.portal.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.diemcau.portal.core.organization.covers.SectionCovers;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.files.Uploads;
import vn.diemcau.portal.web.frame.RouteFilter;

/** Takes the picture of the page of a section in or away; {@code /admin/cover/<code>}. If it is not taken the page says why. */
@WebServlet("/admin/cover/*")
@MultipartConfig(maxFileSize = Uploads.FILE, maxRequestSize = Uploads.FORM, fileSizeThreshold = Uploads.IN_MEMORY)
public class CoverUploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SectionCovers covers;

    @Inject
    private transient SectionSettingsView page;

    @Inject
    private transient Uploads uploads;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        var code = String.valueOf(request.getPathInfo()).replaceFirst("^/", "");
        try {
            if (request.getParameter("remove") != null) {
                covers.remove(code);
            } else {
                uploads.picture(request, upload -> covers.use(code, upload));
            }
            response.sendRedirect("/admin/sections/" + code + "?saved");
            return;
        } catch (Refused refused) {
            page.refuse(refused);
        }
        request.setAttribute(RouteFilter.KEY, code);
        page.load();
        request.getRequestDispatcher("/admin/section.xhtml").forward(request, response);
    }
}
