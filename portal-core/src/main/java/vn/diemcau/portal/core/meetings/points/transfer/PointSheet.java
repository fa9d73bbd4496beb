package vn.diemcau.portal.core.meetings.points.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import vn.diemcau.portal.core.meetings.points.Term;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;
import vn.diemcau.portal.core.shared.tables.TableFile;

/**
 * A list of points as it was read. What kind of file it is, its content tells, never its name.
 *
 * @param ignored the headings that mean nothing
 */
public record PointSheet(List<PointRow> rows, List<String> ignored) {

    /** Rows below the headings at most; reading stops at the next. */
    public static final int ROWS = 5_000;

    /** A title or a note may stand above the headings. */
    private static final int HEADINGS_WITHIN = 10;
    private static final List<PointColumn> NEEDED = List.of(PointColumn.CODE, PointColumn.NAME, PointColumn.LEVEL, PointColumn.PARENT);

    /**
     * @param categories of delegates; a heading that is the name of one, also after "số đăng ký" or "registered", is its column
     * @throws Refused if the file is none of those that can be read, has no headings or too many rows
     */
    public static PointSheet read(Path file, List<Term> categories) {
        var builder = new Builder(categories);
        TableFile.read(file, cell -> builder.key(cell).isPresent(), ROWS, builder::row);
        return builder.sheet();
    }

    /** Takes the rows one by one, and stops as soon as it is clear that it will not do. */
    private static final class Builder {

        private final List<Term> categories;
        private final List<PointRow> rows = new ArrayList<>();
        private final List<String> ignored = new ArrayList<>();
        private List<String> keys;
        private int above;

        Builder(List<Term> categories) {
            this.categories = categories;
        }

        /** What stands under a heading: the name of the column, or the id of the category. */
        Optional<String> key(String heading) {
            var folded = PointColumn.folded(heading);
            return categories.stream().filter(category -> folded.equals(Texts.fold(category.name()))
                            || folded.endsWith(Texts.fold(category.name())) && folded.matches("(so )?(dang ky|registered)\\b.*"))
                    .findFirst().map(category -> category.id().toString())
                    .or(() -> PointColumn.headed(heading).map(Enum::name));
        }

        void row(int line, List<String> cells) {
            if (cells.stream().allMatch(String::isBlank)) {
                return;
            }
            if (keys == null) {
                headings(cells);
            } else if (rows.size() == ROWS) {
                throw new Refused("file", "import.refused.rows", ROWS);
            } else {
                rows.add(read(line, cells));
            }
        }

        private PointRow read(int line, List<String> cells) {
            var values = new LinkedHashMap<String, String>();
            for (int i = 0; i < Math.min(cells.size(), keys.size()); i++) {
                var value = Texts.line(cells.get(i));
                if (keys.get(i) != null && !value.isEmpty()) {
                    values.put(keys.get(i), value);
                }
            }
            return new PointRow(line, values);
        }

        private void headings(List<String> cells) {
            var found = cells.stream().map(cell -> key(cell).orElse(null)).toList();
            var missing = NEEDED.stream().filter(column -> !found.contains(column.name())).toList();
            if (missing.isEmpty()) {
                var seen = new HashSet<String>();
                for (int i = 0; i < cells.size(); i++) {
                    if (found.get(i) != null && !seen.add(found.get(i))) {
                        throw new Refused("file", "import.refused.twice", Texts.line(cells.get(i)));
                    }
                    if (found.get(i) == null && !cells.get(i).isBlank()) {
                        ignored.add(Texts.line(cells.get(i)));
                    }
                }
                keys = found;
            } else if (++above == HEADINGS_WITHIN) {
                throw new Refused("file", "points.refused.headings");
            }
        }

        PointSheet sheet() {
            if (keys == null && above > 0) {
                throw new Refused("file", "points.refused.headings");
            }
            if (rows.isEmpty()) {
                throw new Refused("file", "import.refused.empty");
            }
            return new PointSheet(rows, ignored);
        }
    }
}
