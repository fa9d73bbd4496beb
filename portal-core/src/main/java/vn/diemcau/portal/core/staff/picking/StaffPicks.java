package vn.diemcau.portal.core.staff.picking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/** Who is meant by the words of a form, for browsers in which nobody can be chosen from a list. */
@ApplicationScoped
@Transactional
public class StaffPicks {

    private static final int MOST = 50;

    @Inject
    private PickRecords records;

    /**
     * The people whom the words name: staff numbers or whole names, between commas, semicolons or line breaks.
     *
     * @param field the name of the form's field
     * @throws Refused if a name fits nobody or several, naming it, or there are more than fifty
     */
    @RequiresPermission(Permission.STAFF)
    public Set<UUID> named(String field, String words) {
        var people = new LinkedHashSet<UUID>();
        var names = Texts.lines(words).split("[,;\n]");
        if (names.length > MOST) {
            throw new Refused(field, "picker.refused.many", MOST);
        }
        for (var name : names) {
            var line = Texts.line(name);
            if (!line.isEmpty()) {
                people.add(one(field, line, records.called(line)));
            }
        }
        return people;
    }

    private static UUID one(String field, String name, List<UUID> found) {
        if (found.size() != 1) {
            throw new Refused(field, found.isEmpty() ? "picker.refused.nobody" : "picker.refused.several", name);
        }
        return found.get(0);
    }
}
