package vn.diemcau.portal.core.staff.transfer.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/** Takes the rows of a file one by one, finds the headings among the first, and stops as soon as it is clear that it will not do. */
final class SheetBuilder {

    /** A title or a note may stand above the headings. */
    private static final int HEADINGS_WITHIN = 10;
    private static final int RECOGNISED = 2;
    /** A day of a workbook that has a time too, which says nothing here. */
    private static final Pattern DAY_WITH_TIME = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2}) \\d{2}:\\d{2}$");

    private final List<SheetRow> rows = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private List<Column> columns;
    private Set<Column> nearest = EnumSet.noneOf(Column.class);
    private int above;

    /** @throws Refused if the headings are missing, or there are too many rows */
    void row(int line, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (columns == null) {
            headings(cells);
        } else if (rows.size() == SheetReader.ROWS) {
            throw new Refused("file", "import.refused.rows", SheetReader.ROWS);
        } else {
            rows.add(read(line, cells));
        }
    }

    private SheetRow read(int line, List<String> cells) {
        var values = new EnumMap<Column, String>(Column.class);
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            var value = DAY_WITH_TIME.matcher(Texts.line(cells.get(i).replaceAll("\\R+", " ; ").replaceAll("^[ ;]+|[ ;]+$", ""))).replaceFirst("$1");
            if (columns.get(i) != null && !value.isEmpty()) {
                values.put(columns.get(i), value);
            }
        }
        return new SheetRow(line, values, cells.stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank()));
    }

    private void headings(List<String> cells) {
        var found = cells.stream().map(cell -> Column.headed(cell).orElse(null)).toList();
        var known = EnumSet.noneOf(Column.class);
        found.stream().filter(column -> column != null).forEach(known::add);
        if (known.size() >= RECOGNISED && isComplete(known)) {
            columns = withoutDoubles(found);
            for (int i = 0; i < cells.size(); i++) {
                if (found.get(i) == null && !cells.get(i).isBlank()) {
                    ignored.add(Texts.line(cells.get(i)));
                }
            }
            return;
        }
        nearest = known.size() > nearest.size() ? known : nearest;
        if (++above == HEADINGS_WITHIN) {
            throw withoutHeadings();
        }
    }

    private static boolean isComplete(Set<Column> known) {
        return missing(known).isEmpty();
    }

    private static List<Column> missing(Set<Column> known) {
        var missing = new ArrayList<>(List.of(Column.STAFF_NUMBER, Column.SECTION, Column.TITLE));
        if (!known.contains(Column.FULL_NAME)) {
            missing.add(1, Column.FAMILY_NAME);
            missing.add(2, Column.GIVEN_NAME);
        }
        missing.removeAll(known);
        return missing;
    }

    private static List<Column> withoutDoubles(List<Column> found) {
        var seen = EnumSet.noneOf(Column.class);
        found.stream().filter(column -> column != null && !seen.add(column)).findFirst().ifPresent(twice -> {
            throw new Refused("file", "import.refused.twice", twice);
        });
        return found;
    }

    private Refused withoutHeadings() {
        return nearest.size() < RECOGNISED ? new Refused("file", "import.refused.headings")
                : new Refused("file", "import.refused.columns", missing(nearest));
    }

    /** @throws Refused if there were no headings, or nothing below them */
    Sheet sheet() {
        if (columns == null) {
            throw above == 0 ? new Refused("file", "import.refused.empty") : withoutHeadings();
        }
        if (rows.isEmpty()) {
            throw new Refused("file", "import.refused.empty");
        }
        return new Sheet(rows, ignored);
    }
}
