package vn.diemcau.portal.core.staff.transfer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.diemcau.portal.core.shared.Texts;
import vn.diemcau.portal.core.staff.transfer.plan.Known.KnownSection;
import vn.diemcau.portal.core.staff.transfer.sheet.Column;
import vn.diemcau.portal.core.staff.transfer.sheet.SheetRow;

/** A row while it is being planned: its judged values, the section it names, and what speaks against it so far. */
final class Entry {

    private final SheetRow row;
    private final List<Reason> reasons = new ArrayList<>();
    private final Map<Column, String> values;
    private KnownSection section;

    Entry(SheetRow row, Known known) {
        this.row = row;
        this.values = Values.of(row, reasons);
        if (values.containsKey(Column.SECTION)) {
            known.section(values.get(Column.SECTION)).ifPresentOrElse(this::isIn,
                    () -> refuse("section", Column.SECTION, row.value(Column.SECTION)));
        }
    }

    private void isIn(KnownSection known) {
        section = known;
        if (!known.kept()) {
            refuse("foreign", Column.SECTION, known.name());
        } else if (known.closed()) {
            refuse("closed", Column.SECTION, known.name());
        }
    }

    void refuse(String code, Column column, String detail) {
        reasons.add(new Reason(code, column, detail));
    }

    boolean isRefused() {
        return !reasons.isEmpty();
    }

    Map<Column, String> values() {
        return values;
    }

    KnownSection section() {
        return section;
    }

    int line() {
        return row.line();
    }

    String number() {
        return values.getOrDefault(Column.STAFF_NUMBER, "");
    }

    /** Which post of which section it is about; two spellings of one title are the same. */
    String postKey() {
        return section == null ? null : section.code() + " " + Texts.fold(values.getOrDefault(Column.TITLE, ""));
    }

    PlannedRow refused() {
        return new PlannedRow(row.line(), row.value(Column.STAFF_NUMBER), name(), sectionWritten(), row.value(Column.TITLE), null,
                Deal.NONE, null, Deal.NONE, List.of(), List.copyOf(reasons));
    }

    /** The code if there is such a section, else what the row says. */
    String sectionWritten() {
        return section == null ? row.value(Column.SECTION) : section.code();
    }

    String name() {
        var parts = Stream.of(Column.FAMILY_NAME, Column.MIDDLE_NAME, Column.GIVEN_NAME).map(part -> values.getOrDefault(part, ""))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return parts.isEmpty() ? row.value(Column.FULL_NAME) : parts;
    }
}
