package vn.diemcau.portal.web.contacts.external;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.diemcau.portal.core.contacts.outside.ExternalContacts;
import vn.diemcau.portal.core.contacts.outside.cards.CardWriter;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Texts;

/** Hands over contacts as vCard 4.0: one by its id, or what is looked for. */
@WebServlet("/contacts/exports/external.vcf")
public class ExternalCardsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ExternalContacts contacts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = request.getParameter("id");
        if (id == null) {
            var cards = answer(response, "contacts");
            contacts.export(ExternalListView.filter(request), card -> cards.write(card.id(), card.facts()));
            cards.close();
        } else {
            var contact = contacts.exportOne(Ids.parse(id).orElseThrow(() -> new NotFound("contact")));
            var cards = answer(response, Texts.slug(contact.getFacts().name()));
            cards.write(contact.getId(), contact.getFacts());
            cards.close();
        }
    }

    private static CardWriter answer(HttpServletResponse response, String name) throws IOException {
        response.setContentType("text/vcard; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".vcf\"");
        return new CardWriter(response.getOutputStream());
    }
}
