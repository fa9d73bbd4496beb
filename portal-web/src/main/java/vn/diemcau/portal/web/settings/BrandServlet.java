package vn.diemcau.portal.web.settings;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.diemcau.portal.core.settings.Settings;
import vn.diemcau.portal.core.shared.NotFound;

/** The hospital's colours, emblem and name, for strangers too: the page after log-out shows them. */
@WebServlet({"/branding/style.css", "/branding/emblem.jpg", "/branding/manifest.webmanifest"})
public class BrandServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Settings settings;

    @Inject
    private transient BrandView view;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().endsWith(".css")) {
            style(request, response);
        } else if (request.getServletPath().endsWith(".webmanifest")) {
            manifest(response);
        } else {
            emblem(request, response);
        }
    }

    private void style(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var sheet = StyleSheet.of(settings.brand().words().colour());
        if (!isKnown(request, response, BrandView.version(sheet))) {
            response.setContentType("text/css");
            response.setCharacterEncoding("UTF-8");
            response.getOutputStream().write(sheet.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What a telephone needs to know to keep the portal among its programs. */
    private void manifest(HttpServletResponse response) throws IOException {
        boolean own = view.isOwnEmblem();
        var icon = Json.createObjectBuilder().add("src", view.getEmblem()).add("sizes", "any").add("type", own ? "image/jpeg" : "image/svg+xml");
        var manifest = Json.createObjectBuilder().add("id", "/").add("start_url", "/").add("scope", "/").add("display", "standalone")
                .add("name", view.getName()).add("short_name", view.getTitle()).add("icons", Json.createArrayBuilder().add(icon)).build();
        response.setContentType("application/manifest+json");
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(manifest.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void emblem(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (var file = settings.emblem().orElseThrow(() -> new NotFound("emblem"))) {
            if (!isKnown(request, response, settings.brand().emblem())) {
                response.setContentType("image/jpeg");
                response.setContentLengthLong(file.size());
                file.content().transferTo(response.getOutputStream());
            }
        }
    }

    /** Whether the browser has it already. Under the address of another version nothing is kept: it may come back. */
    private static boolean isKnown(HttpServletRequest request, HttpServletResponse response, String version) {
        var tag = '"' + version + '"';
        response.setHeader("ETag", tag);
        if (!version.equals(request.getParameter("v"))) {
            response.setHeader("Cache-Control", "no-cache");
        }
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return true;
        }
        return false;
    }
}
