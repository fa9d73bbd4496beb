package vn.diemcau.portal.web.staff.transfer;

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
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.transfer.StaffImports;
import vn.diemcau.portal.web.files.Uploads;

/** Takes a list of staff in and goes on to what it would change; what is refused is said on the page where it was sent. */
@WebServlet("/admin/imports/file")
@MultipartConfig(maxRequestSize = ImportFileServlet.REQUEST, fileSizeThreshold = ImportFileServlet.IN_MEMORY)
public class ImportFileServlet extends HttpServlet {

    /** A list at most. */
    static final long BYTES = 10L * 1024 * 1024;
    static final long MEGABYTE = 1024 * 1024;
    /** What is read at all; of more no browser is told why. */
    static final long REQUEST = 64L * 1024 * 1024;
    static final int IN_MEMORY = 64 * 1024;

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/admin/staff/import";

    @Inject
    private transient StaffImports imports;

    @Inject
    private transient ImportsView view;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try {
            response.sendRedirect(PAGE + "/" + taken(Uploads.file(request).orElseThrow(() -> new Refused("file", "import.refused.nofile"))));
        } catch (Refused refused) {
            view.refuse(refused);
            view.load();
            request.getRequestDispatcher("/staff/transfer/imports.xhtml").forward(request, response);
        }
    }

    private UUID taken(Part part) throws IOException {
        if (part.getSize() > BYTES) {
            throw new Refused("file", "import.refused.large", BYTES / MEGABYTE);
        }
        var file = Files.createTempFile("list", ".part");
        try (var content = part.getInputStream()) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return imports.add(part.getSubmittedFileName(), file);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
