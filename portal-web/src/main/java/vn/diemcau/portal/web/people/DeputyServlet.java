package vn.diemcau.portal.web.people;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.staff.ties.Deputies;

/**
 * Takes in who stands in for the person in the address: the field {@code deputy}, empty for nobody. Then that person's page, or one's own
 * with the field {@code from} as {@code me}.
 */
@WebServlet("/deputies/*")
public class DeputyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Deputies deputies;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var person = Ids.parse(Objects.toString(request.getPathInfo(), "/").substring(1)).orElseThrow(() -> new NotFound("person"));
        var chosen = Objects.toString(request.getParameter("deputy"), "");
        deputies.name(person, chosen.isEmpty() ? null : Ids.parse(chosen).orElseThrow(() -> new NotFound("person")));
        response.sendRedirect("me".equals(request.getParameter("from")) ? "/me?saved#deputy" : "/people/" + person);
    }
}
