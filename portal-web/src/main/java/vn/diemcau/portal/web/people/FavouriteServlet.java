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
import vn.diemcau.portal.core.staff.ties.Favourites;
import vn.diemcau.portal.web.frame.WayBack;

/** Takes a person onto one's own list or off it: the field {@code on} says which. Back to where the star was pressed. */
@WebServlet("/favourites/*")
public class FavouriteServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Favourites favourites;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var person = Ids.parse(Objects.toString(request.getPathInfo(), "/").substring(1)).orElseThrow(() -> new NotFound("person"));
        if (Boolean.parseBoolean(request.getParameter("on"))) {
            favourites.add(person);
        } else {
            favourites.remove(person);
        }
        if (Objects.toString(request.getHeader("Accept"), "").contains("json")) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.sendRedirect(WayBack.of(request));
        }
    }
}
