package vn.diemcau.portal.web.forms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.directory.Directory;
import vn.diemcau.portal.core.staff.directory.PersonCard;
import vn.diemcau.portal.core.staff.picking.StaffPicks;

/**
 * Who was chosen in a field of {@code person-picker.xhtml}: ids in fields of its name, and what was typed and not chosen, or had
 * to be without a script, in one that ends in {@code Text}.
 */
@Named("picker")
@RequestScoped
public class PickedPeople {

    private static final String TYPED = "Text";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Typed typed;

    @Inject
    private StaffPicks picks;

    @Inject
    private Directory directory;

    /** @throws Refused if something that was typed names nobody, or several */
    public Set<UUID> picked(String field) {
        var people = new LinkedHashSet<>(ids(field));
        people.addAll(picks.named(field, typed.sent(field + TYPED)));
        return people;
    }

    private List<UUID> ids(String field) {
        var sent = request.getParameterValues(field);
        return sent == null ? List.of() : Stream.of(sent).flatMap(id -> Ids.parse(id).stream()).toList();
    }

    /** Those who were chosen in a form that was refused. */
    public List<PersonCard> chosen(String form, String field) {
        var ids = typed.isRefused(form) ? ids(field) : List.<UUID>of();
        return ids.isEmpty() ? List.of() : directory.cards(ids);
    }
}
