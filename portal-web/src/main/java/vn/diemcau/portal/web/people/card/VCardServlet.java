package vn.diemcau.portal.web.people.card;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.regex.Pattern;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Texts;

/** The vCard of a person for download: {@code /people/<id>.vcf}. */
@WebServlet("*.vcf")
public class VCardServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/people/([0-9a-f-]{36})\\.vcf");

    @Inject
    private transient CardDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var match = PATH.matcher(request.getServletPath());
        if (!match.matches()) {
            throw new NotFound("card");
        }
        var person = desk.person(match.group(1));
        var name = URLEncoder.encode(person.name(), UTF_8).replace("+", "%20");
        response.setHeader("Content-Disposition",
                "attachment; filename=\"" + Texts.slug(person.name()) + ".vcf\"; filename*=UTF-8''" + name + ".vcf");
        desk.send(response, "text/vcard", ContactCard.file(person, desk.hospital()));
    }
}
