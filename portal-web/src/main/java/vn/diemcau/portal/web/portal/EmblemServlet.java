package vn.diemcau.portal.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.diemcau.portal.core.documents.PictureRefused;
import vn.diemcau.portal.core.settings.SettingsOffice;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.frame.Messages;
import vn.diemcau.portal.web.frame.Preferences;
import vn.diemcau.portal.web.frame.Refusals;
import vn.diemcau.portal.web.frame.Uploads;

/** Takes the hospital's emblem in; if it is not taken the page says why. The forms of pages themselves carry no files. */
@WebServlet("/admin/branding/emblem")
@MultipartConfig(maxFileSize = EmblemServlet.MOST, maxRequestSize = EmblemServlet.MOST + 65_536, fileSizeThreshold = 65_536)
public class EmblemServlet extends HttpServlet {

    static final long MOST = 31_457_280;

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
            take(request);
            response.sendRedirect("/admin/branding?saved");
            return;
        } catch (Refused refused) {
            page.refuse(refused);
        } catch (PictureRefused refused) {
            page.refuse("file", Refusals.text(refused, Messages.of(Preferences.language(request))));
        }
        page.load();
        request.getRequestDispatcher("/portal/branding.xhtml").forward(request, response);
    }

    private void take(HttpServletRequest request) throws ServletException, IOException {
        boolean parts = String.valueOf(request.getContentType()).startsWith("multipart/form-data");
        var file = parts ? request.getPart("file") : null;
        if (file == null || file.getSize() == 0) {
            throw new Refused("file", "news.refused.file.missing");
        }
        try (var upload = uploads.keep(file.getInputStream())) {
            office.useEmblem(page.number("version"), upload.path());
        }
    }
}
