package vn.diemcau.portal.web.people.card;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import vn.diemcau.portal.core.shared.NotFound;

/** The contact card of a person as a picture to scan: {@code /cards/<id>.svg}. */
@WebServlet("/cards/*")
public class QrServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9a-f-]{36})\\.svg");

    @Inject
    private transient CardDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var match = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!match.matches()) {
            throw new NotFound("card");
        }
        desk.send(response, "image/svg+xml", QrPicture.svg(ContactCard.scanned(desk.person(match.group(1)), desk.hospital())));
    }
}
