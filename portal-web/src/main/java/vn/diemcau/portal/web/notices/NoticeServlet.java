package vn.diemcau.portal.web.notices;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.diemcau.portal.core.notices.Notices;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;

/** Leads from a notice to what it is about; it is read then. A plain link, so that it opens in a new window as well. */
@WebServlet("/notices/*")
public class NoticeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Notices notices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = Ids.parse(String.valueOf(request.getPathInfo()).replaceFirst("^/", "")).orElseThrow(() -> new NotFound("notice"));
        response.sendRedirect(notices.open(id));
    }
}
