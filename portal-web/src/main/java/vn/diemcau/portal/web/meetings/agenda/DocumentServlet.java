package vn.diemcau.portal.web.meetings.agenda;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import vn.diemcau.portal.core.meetings.documents.Documents;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.web.frame.TooLarge;

/**
 * Hands out the papers of meetings, always to be kept and never to be shown as a page of ours. The form that brings them stands
 * at an address below this one, so that it may be read part by part.
 */
@WebServlet("/meetings/documents/*")
@MultipartConfig(maxRequestSize = TooLarge.REQUEST, fileSizeThreshold = DocumentServlet.IN_MEMORY)
public class DocumentServlet extends HttpServlet {

    static final int IN_MEMORY = 64 * 1024;

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Documents documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = Ids.parse(String.valueOf(request.getPathInfo()).replaceFirst("^/", "")).orElseThrow(() -> new NotFound("file"));
        var opened = documents.open(id);
        try (var content = opened.content()) {
            response.setContentType(opened.file().type());
            response.setContentLengthLong(content.size());
            response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''"
                    + URLEncoder.encode(opened.file().name(), UTF_8).replace("+", "%20"));
            response.setHeader("Cache-Control", "private, no-store");
            content.content().transferTo(response.getOutputStream());
        }
    }
}
