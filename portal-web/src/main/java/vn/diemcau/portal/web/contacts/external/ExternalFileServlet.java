package vn.diemcau.portal.web.contacts.external;

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
import vn.diemcau.portal.core.contacts.outside.transfer.ContactImports;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.files.Uploads;

/** Takes a file of contacts in and goes on to what it would do; what is refused is said on the page where it was sent. */
@WebServlet("/contacts/imports/file")
@MultipartConfig(maxRequestSize = ExternalFileServlet.REQUEST, fileSizeThreshold = ExternalFileServlet.IN_MEMORY)
public class ExternalFileServlet extends HttpServlet {

    /** A file at most: pictures in vCards are large, and left out when it is read. */
    static final long BYTES = 40L * 1024 * 1024;
    static final long MEGABYTE = 1024 * 1024;
    /** What is read at all; of more no browser is told why. */
    static final long REQUEST = 80L * 1024 * 1024;
    static final int IN_MEMORY = 64 * 1024;

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ContactImports imports;

    @Inject
    private transient ExternalImportsView view;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try {
            var file = Uploads.file(request).orElseThrow(() -> new Refused("file", "import.refused.nofile"));
            response.sendRedirect("/contacts/external/import/" + taken(request, file));
        } catch (Refused refused) {
            view.refuse(refused);
            view.load();
            request.getRequestDispatcher("/contacts/external/imports.xhtml").forward(request, response);
        }
    }

    private UUID taken(HttpServletRequest request, Part part) throws IOException {
        if (part.getSize() > BYTES) {
            throw new Refused("file", "external.refused.large", BYTES / MEGABYTE);
        }
        var file = Files.createTempFile("contacts", ".part");
        try (var content = part.getInputStream()) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return imports.add(String.valueOf(request.getParameter("section")), part.getSubmittedFileName(), file,
                    request.getParameter("shared") != null);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
