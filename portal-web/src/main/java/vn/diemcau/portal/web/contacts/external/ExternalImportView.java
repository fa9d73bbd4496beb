package vn.diemcau.portal.web.contacts.external;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.contacts.outside.transfer.ContactImports;
import vn.diemcau.portal.core.contacts.outside.transfer.ImportPage;
import vn.diemcau.portal.core.contacts.outside.transfer.PlannedCard;
import vn.diemcau.portal.core.contacts.outside.transfer.PlannedCard.Kind;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** What a file of contacts would do, line by line. */
@Named("externalImport")
@RequestScoped
public class ExternalImportView extends FormPage {

    private static final String PAGE = "/contacts/external/import";

    @Inject
    private ContactImports imports;

    private ImportPage page;
    private Kind kind;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            switch (sent("do")) {
                case "apply" -> imports.apply(id(), sent("fingerprint"));
                case "undo" -> imports.undo(id());
                case "discard" -> {
                    imports.discard(id());
                    return PAGE;
                }
                default -> throw new Refused("do", "portal.refused.form");
            }
            return PAGE + "/" + id();
        });
    }

    @Override
    public void load() {
        kind = chosen();
        page = imports.page(id(), kind, sent("page").matches("[0-9]{1,6}") ? Integer.parseInt(sent("page")) : 1);
        if (sent("kind").isEmpty() && page.counts().get(Kind.REFUSED) > 0) {
            kind = Kind.REFUSED;
            page = imports.page(id(), kind, page.page());
        }
    }

    private Kind chosen() {
        return Arrays.stream(Kind.values()).filter(each -> each.name().equals(sent("kind"))).findFirst().orElse(null);
    }

    private UUID id() {
        return Ids.parse(frame().getKey()).orElseThrow(() -> new NotFound("import"));
    }

    public ImportPage getPage() {
        return page;
    }

    /** The kind of lines that are shown; {@code all} for all. */
    public String getKind() {
        return kind == null ? "all" : kind.name();
    }

    /** The codes of the kinds of lines that there are. */
    public List<String> getKinds() {
        return Arrays.stream(Kind.values()).filter(each -> page.counts().get(each) > 0).map(Enum::name).toList();
    }

    public int count(String code) {
        return page.counts().get(Kind.valueOf(code));
    }

    public int getLines() {
        return page.counts().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many contacts would be written. */
    public int getWritten() {
        return page.counts().get(Kind.CREATED) + page.counts().get(Kind.CHANGED);
    }

    /** What is to be said of a line, in sentences. */
    public List<String> sentences(PlannedCard card) {
        return card.reasons().stream().map(reason -> ExternalImportsView.sentence(frame(), reason)).toList();
    }

    /** What a line changes or adds. */
    public List<ContactChanges.Change> changes(PlannedCard card) {
        return ContactChanges.of(card.before(), card.after(), frame());
    }

    /** Of which contact a line is a duplicate, in words; null if of none. */
    public String twin(PlannedCard card) {
        if (card.kind() == Kind.CREATED) {
            return card.namesake() == null ? null : frame().text("external.import.namesake", card.namesake());
        }
        if (card.before() == null) {
            return null;
        }
        return card.earlier() > 0 ? frame().text("external.import.earlier", card.earlier())
                : frame().text("external.import.twin", card.before().name());
    }
}
