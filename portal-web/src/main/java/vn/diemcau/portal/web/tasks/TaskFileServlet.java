package vn.diemcau.portal.web.tasks;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.tasks.files.EvidenceFiles;

/** Hands out the evidence of tasks, always to be kept and never to be shown as a page of ours. */
@WebServlet("/tasks/files/*")
public class TaskFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EvidenceFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = Ids.parse(String.valueOf(request.getPathInfo()).replaceFirst("^/", "")).orElseThrow(() -> new NotFound("file"));
        var opened = files.open(id);
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
