package vn.diemcau.portal.web.duty.transfer;

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
import java.util.Objects;
import java.util.UUID;
import vn.diemcau.portal.core.duty.transfer.RosterImports;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.files.Uploads;

/** Takes a file with a roster in and goes on to what it would do; what is refused is said on the page where it was sent. */
@WebServlet("/duty/imports/file")
@MultipartConfig(maxRequestSize = RosterFileServlet.REQUEST, fileSizeThreshold = RosterFileServlet.IN_MEMORY)
public class RosterFileServlet extends HttpServlet {

    /** A file at most. */
    static final long BYTES = 10L * 1024 * 1024;
    static final long MEGABYTE = 1024 * 1024;
    /** What is read at all; of more no browser is told why. */
    static final long REQUEST = 64L * 1024 * 1024;
    static final int IN_MEMORY = 64 * 1024;

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RosterImports imports;

    @Inject
    private transient RosterImportsView view;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try {
            var file = Uploads.file(request).orElseThrow(() -> new Refused("file", "import.refused.nofile"));
            response.sendRedirect("/duty/import/" + taken(request, file));
        } catch (Refused refused) {
            view.refuse(refused);
            view.load();
            request.getRequestDispatcher("/duty/transfer/imports.xhtml").forward(request, response);
        }
    }

    private UUID taken(HttpServletRequest request, Part part) throws IOException {
        if (part.getSize() > BYTES) {
            throw new Refused("file", "import.refused.large", BYTES / MEGABYTE);
        }
        var file = Files.createTempFile("roster", ".part");
        try (var content = part.getInputStream()) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            var month = RosterImportsView.month(sent(request, "month"), null);
            if (month == null) {
                throw new Refused("month", "roster.refused.nomonth");
            }
            return imports.add(sent(request, "section"), month, part.getSubmittedFileName(), file, sent(request, "from"), sent(request, "to"));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static String sent(HttpServletRequest request, String field) {
        return Objects.requireNonNullElse(request.getParameter(field), "");
    }
}
