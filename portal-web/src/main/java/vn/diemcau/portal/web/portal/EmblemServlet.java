package vn.diemcau.portal.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.diemcau.portal.core.settings.SettingsOffice;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.files.Uploads;

/** Takes the hospital's emblem in; if it is not taken the page says why. The forms of pages themselves carry no files. */
@WebServlet("/admin/branding/emblem")
@MultipartConfig(maxFileSize = Uploads.FILE, maxRequestSize = Uploads.FORM, fileSizeThreshold = Uploads.IN_MEMORY)
public class EmblemServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SettingsOffice office;

    @Inject
    private transient BrandingView page;

    @Inject
    private transient Uploads uploads;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try {
            uploads.picture(request, upload -> office.useEmblem(page.number("version"), upload));
            response.sendRedirect("/admin/branding?saved");
            return;
        } catch (Refused refused) {
            page.refuse(refused);
        }
        page.load();
        request.getRequestDispatcher("/portal/branding.xhtml").forward(request, response);
    }
}
