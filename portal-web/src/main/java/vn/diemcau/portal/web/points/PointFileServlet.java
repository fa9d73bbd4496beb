package vn.diemcau.portal.web.points;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.points.desk.PointImports;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.files.Uploads;
import vn.diemcau.portal.web.frame.RouteFilter;

/** Takes a file of points in and goes on to what it would do; what is refused is said on the page where it was sent. */
@WebServlet("/points/file")
@MultipartConfig(maxRequestSize = PointFileServlet.REQUEST, fileSizeThreshold = PointFileServlet.IN_MEMORY)
public class PointFileServlet extends HttpServlet {

    /** A file at most. */
    static final long BYTES = 10L * 1024 * 1024;
    static final long MEGABYTE = 1024 * 1024;
    /** What is read at all; of more no browser is told why. */
    static final long REQUEST = 40L * 1024 * 1024;
    static final int IN_MEMORY = 64 * 1024;

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PointImports imports;

    @Inject
    private transient PointImportView view;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        var meeting = Ids.parse(request.getParameter("meeting")).orElseThrow(() -> new NotFound("meeting"));
        try {
            take(meeting, Uploads.file(request).orElseThrow(() -> new Refused("file", "import.refused.nofile")));
            response.sendRedirect("/meetings/" + meeting + "/points/import");
        } catch (Refused refused) {
            request.setAttribute(RouteFilter.KEY, meeting.toString());
            view.refuse(refused);
            view.load();
            request.getRequestDispatcher("/meetings/points/import.xhtml").forward(request, response);
        }
    }

    private void take(UUID meeting, Part part) throws IOException {
        if (part.getSize() > BYTES) {
            throw new Refused("file", "import.refused.large", BYTES / MEGABYTE);
        }
        var file = Files.createTempFile("points", ".part");
        try (var content = part.getInputStream()) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            imports.add(meeting, part.getSubmittedFileName(), file);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
