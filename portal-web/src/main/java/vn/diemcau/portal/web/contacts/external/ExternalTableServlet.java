package vn.diemcau.portal.web.contacts.external;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.diemcau.portal.core.contacts.outside.ContactCard;
import vn.diemcau.portal.core.contacts.outside.ExternalContacts;
import vn.diemcau.portal.core.contacts.outside.facts.Reach;
import vn.diemcau.portal.web.admin.CsvWriter;
import vn.diemcau.portal.web.frame.Messages;
import vn.diemcau.portal.web.frame.Preferences;

/** Hands over what is looked for as CSV, with headings by which it can be taken in again. */
@WebServlet("/contacts/exports/external.csv")
public class ExternalTableServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("NAME", "ORGANISATION", "ROLE", "CATEGORY", "ADDRESS", "NOTES");

    @Inject
    private transient ExternalContacts contacts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var texts = Messages.of(Preferences.language(request));
        var cards = new ArrayList<ContactCard>();
        contacts.export(ExternalListView.filter(request), cards::add);
        int numbers = cards.stream().mapToInt(card -> card.facts().numbers().size()).max().orElse(1);
        int mails = cards.stream().mapToInt(card -> card.facts().mails().size()).max().orElse(1);
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"contacts.csv\"");
        try (var csv = new CsvWriter(response.getOutputStream())) {
            csv.line(headings(texts, numbers, mails));
            cards.forEach(card -> csv.line(cells(texts, card, numbers, mails)));
        }
    }

    private static String[] headings(Messages texts, int numbers, int mails) {
        var headings = new ArrayList<>(COLUMNS.stream().map(column -> texts.text("external.column." + column)).toList());
        for (int i = 1; i <= numbers; i++) {
            headings.add(texts.text("external.column.NUMBER") + " " + i);
        }
        for (int i = 1; i <= mails; i++) {
            headings.add(texts.text("external.column.MAIL") + " " + i);
        }
        return headings.toArray(String[]::new);
    }

    private static String[] cells(Messages texts, ContactCard card, int numbers, int mails) {
        var facts = card.facts();
        var cells = new ArrayList<>(List.of(facts.name(), facts.organisation(), facts.role(),
                texts.text("external.category." + facts.category().name()), facts.address(), facts.notes()));
        for (int i = 0; i < numbers; i++) {
            cells.add(i < facts.numbers().size() ? cell(facts.numbers().get(i)) : "");
        }
        for (int i = 0; i < mails; i++) {
            cells.add(i < facts.mails().size() ? facts.mails().get(i) : "");
        }
        return cells.toArray(String[]::new);
    }

    private static String cell(Reach number) {
        return number.label().isEmpty() ? number.shown() : number.shown() + " (" + number.label() + ")";
    }
}
