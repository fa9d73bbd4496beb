package vn.diemcau.portal.web.contacts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.diemcau.portal.core.contacts.KeptLine;
import vn.diemcau.portal.core.contacts.QuickContactDesk;
import vn.diemcau.portal.core.contacts.QuickContactDesk.Choice;
import vn.diemcau.portal.core.contacts.QuickTerms;
import vn.diemcau.portal.core.shared.Phones;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** The lines of the quick contact and where each leads. */
@Named("quickDesk")
@RequestScoped
public class QuickContactDeskView extends FormPage {

    @Inject
    private QuickContactDesk desk;

    private QuickContactDesk.Desk all;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            switch (sent("do")) {
                case "save" -> save();
                case "remove" -> desk.remove(line(), number("version"));
                case "up" -> desk.shift(line(), -1);
                case "down" -> desk.shift(line(), 1);
                default -> throw new Refused("do", "portal.refused.form");
            }
            return "/admin/quick-contacts?saved";
        });
    }

    private void save() {
        var terms = QuickTerms.typed(sent("label"), sent("detail"), sent("number"), sent("initials"), number("accent"));
        var choices = getPlaces().stream().map(place -> new Choice(sent("role" + place).isEmpty() ? null : id(sent("role" + place)),
                sent("other" + place))).toList();
        if (sent("line").isEmpty()) {
            desk.add(terms, choices);
        } else {
            desk.change(line(), number("version"), terms, choices);
        }
    }

    private UUID line() {
        return id(sent("line"));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new Refused("line", "portal.refused.form");
        }
    }

    @Override
    public void load() {
        all = desk.all();
    }

    public QuickContactDesk.Desk getAll() {
        return all;
    }

    /** The places of targets, from 0 on. */
    public List<Integer> getPlaces() {
        return IntStream.range(0, QuickContactDesk.TARGETS).boxed().toList();
    }

    /** What stands in a field of a line: typed if this one was refused, else stored; an empty id stands for a new one. */
    public String field(String line, String name, String stored) {
        return getRefusal() != null && sent("line").equals(line) ? typed(name, stored) : stored == null ? "" : stored;
    }

    /** The role at a place of a line; empty for none. */
    public String role(KeptLine line, int place) {
        var target = line == null ? null : line.target(place);
        return field(line == null ? "" : line.id().toString(), "role" + place, target == null || !target.isRole() ? "" : target.id().toString());
    }

    /** The staff number or telephone number at a place of a line; empty for none. */
    public String other(KeptLine line, int place) {
        var target = line == null ? null : line.target(place);
        return field(line == null ? "" : line.id().toString(), "other" + place, target == null || target.isRole() ? "" : target.typed());
    }

    public String shownNumber(KeptLine line) {
        return Phones.shown(line.terms().number());
    }
}
