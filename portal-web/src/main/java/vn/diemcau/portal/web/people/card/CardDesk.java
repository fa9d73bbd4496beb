package vn.diemcau.portal.web.people.card;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.staff.directory.Directory;
import vn.diemcau.portal.core.staff.directory.PersonCard;
import vn.diemcau.portal.web.settings.BrandView;

/** Hands out contact cards: each as it is for the caller at that moment, so no browser and no server in between keeps it. */
@RequestScoped
class CardDesk {

    @Inject
    private Directory directory;

    @Inject
    private BrandView brand;

    /** @throws NotFound if nobody of that id works here in a post that is shown to all */
    PersonCard person(String id) {
        return Ids.parse(id).map(List::of).map(directory::cards).flatMap(found -> found.stream().findFirst())
                .orElseThrow(() -> new NotFound("person"));
    }

    String hospital() {
        return brand.getName();
    }

    void send(HttpServletResponse response, String type, String text) throws IOException {
        var bytes = text.getBytes(UTF_8);
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
