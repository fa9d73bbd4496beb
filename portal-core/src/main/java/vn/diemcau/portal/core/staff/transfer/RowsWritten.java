package vn.diemcau.portal.core.staff.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.diemcau.portal.core.shared.AuditedTogether;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.staff.PersonalField;
import vn.diemcau.portal.core.staff.StaffChanged;
import vn.diemcau.portal.core.staff.Visibility;
import vn.diemcau.portal.core.staff.transfer.plan.Change;
import vn.diemcau.portal.core.staff.transfer.plan.Deal;
import vn.diemcau.portal.core.staff.transfer.plan.PlannedRow;
import vn.diemcau.portal.core.staff.transfer.sheet.Column;

/**
 * What rows of a list have done to people and posts, or what was taken back of it: the same entries as if somebody had done it
 * by hand, each naming the list.
 *
 * @param sensitive codes of the sections whose posts are told to their members only
 */
record RowsWritten(UUID list, List<PlannedRow> rows, boolean takenBack, Set<String> sensitive) implements AuditedTogether {

    private static final Map<Column, String> NAMES = Map.of(Column.TITLE, "post");

    @Override
    public List<Deed> deeds() {
        var deeds = new ArrayList<Deed>();
        for (var row : rows) {
            if (row.ofPerson() != Deal.NONE) {
                deeds.add(deed("staff", row.ofPerson(), StaffChanged.KEEPERS, row.person(), row, Deed.Readers.ALL));
            }
            if (row.ofPost() != Deal.NONE) {
                deeds.add(deed("post", row.ofPost(), row.section(), row.post(), row,
                        sensitive.contains(row.section()) ? Deed.Readers.MEMBERS : Deed.Readers.ALL));
            }
        }
        return deeds;
    }

    private Deed deed(String kind, Deal deal, String section, UUID thing, PlannedRow row, Deed.Readers readers) {
        boolean added = deal == Deal.CREATE && !takenBack;
        boolean removed = deal == Deal.CREATE && takenBack;
        var changes = row.changes().stream().filter(change -> change.column().isOfPost() == kind.equals("post")).toList();
        var before = added ? Map.<String, Object>of() : fields(changes, deal, takenBack ? Change::to : Change::from);
        var after = removed ? new LinkedHashMap<String, Object>() : fields(changes, deal, takenBack ? Change::from : Change::to);
        after.put("list", list.toString());
        return new Deed(kind + (added ? ".added" : removed ? ".removed" : ".changed"), section, kind, thing.toString(), row.name(),
                readers, before, after);
    }

    private static Map<String, Object> fields(List<Change> changes, Deal deal, Function<Change, String> side) {
        var fields = new LinkedHashMap<String, Object>();
        for (var change : changes) {
            var value = side.apply(change);
            fields.put(NAMES.getOrDefault(change.column(), change.column().name().toLowerCase(Locale.ROOT)),
                    isTold(change, deal) || value.isEmpty() ? value : StaffChanged.HIDDEN);
        }
        return fields;
    }

    /** The trail is read by others than those to whom a person shows a number. */
    private static boolean isTold(Change change, Deal deal) {
        var field = PersonalField.of(change.column().name().toLowerCase(Locale.ROOT));
        return !change.hidden() && (deal != Deal.CREATE || field.isEmpty()
                || PersonalField.visibilityAtFirst().get(field.get()) == Visibility.HOSPITAL);
    }
}
