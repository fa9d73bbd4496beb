package vn.diemcau.portal.core.duty.transfer.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;
import vn.diemcau.portal.core.shared.tables.TableFile.Line;

/** Takes the rows of a file one by one: headings of a list, of a grid or of the meaning of its signs, and what stands below them. */
final class RosterLines {

    /** What the rows that come are; headings begin something new at any place. */
    private enum Part { NOTHING, LIST, GRID, CODES }

    private static final int DAYS = 3;
    private static final int HEADINGS_WITHIN = 30;
    private static final Pattern NOBODY = Pattern.compile("[-–—.]*");
    private static final Pattern PEOPLE = Pattern.compile("[\\n;,+&]");

    private final List<RosterEntry> entries = new ArrayList<>();
    private final List<ShiftCode> codes = new ArrayList<>();
    private final Map<Integer, String> days = new TreeMap<>();
    private List<RosterColumn> columns = List.of();
    private Part part = Part.NOTHING;
    private boolean grid;
    private boolean list;
    private int above;

    boolean isBeforeHeadings() {
        return !grid && !list;
    }

    /** @throws Refused if there are too many shifts, or days that only a formula knows */
    void take(Line line) {
        if (line.cells().stream().allMatch(String::isBlank)) {
            return;
        }
        if (isHeadings(line.cells())) {
            return;
        }
        switch (part) {
            case LIST -> add(line, "", values(line.cells()));
            case GRID -> cells(line);
            case CODES -> code(values(line.cells()));
            default -> {
                if (++above > HEADINGS_WITHIN) {
                    throw new Refused("file", "roster.refused.headings");
                }
            }
        }
        if (entries.size() > RosterReader.SHIFTS) {
            throw new Refused("file", "roster.refused.many", RosterReader.SHIFTS);
        }
    }

    private boolean isHeadings(List<String> cells) {
        var found = cells.stream().map(cell -> RosterColumn.headed(cell).orElse(null)).toList();
        var known = EnumSet.noneOf(RosterColumn.class);
        found.stream().filter(Objects::nonNull).forEach(known::add);
        if (known.contains(RosterColumn.CODE) && known.size() > 1) {
            return begin(Part.CODES, found);
        }
        if (part != Part.LIST && isDays(cells)) {
            grid = true;
            days.clear();
            for (int i = 0; i < cells.size(); i++) {
                int column = i;
                DayHeading.of(cells.get(i)).ifPresent(day -> days.put(column, day));
            }
            return begin(Part.GRID, found);
        }
        if (known.contains(RosterColumn.DAY) && (known.contains(RosterColumn.PERSON) || known.contains(RosterColumn.NUMBER))) {
            list = true;
            return begin(Part.LIST, found);
        }
        return false;
    }

    private boolean begin(Part next, List<RosterColumn> found) {
        part = next;
        columns = found;
        return true;
    }

    /** Days one after the other; two columns may be of one day. */
    private boolean isDays(List<String> cells) {
        if (part == Part.NOTHING && cells.stream().filter(cell -> cell.startsWith("=")).count() >= DAYS) {
            throw new Refused("file", "roster.refused.formula.days");
        }
        var found = cells.stream().map(DayHeading::of).flatMap(Optional::stream).map(DayHeading::number).toList();
        long steps = IntStream.range(1, found.size()).filter(i -> found.get(i) == 1 || found.get(i) - found.get(i - 1) == 1
                || found.get(i).equals(found.get(i - 1))).count();
        return found.stream().distinct().count() >= DAYS && steps == found.size() - 1;
    }

    private Map<RosterColumn, String> values(List<String> cells) {
        var values = new EnumMap<RosterColumn, String>(RosterColumn.class);
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            var value = Texts.line(cells.get(i));
            if (columns.get(i) != null && !value.isEmpty()) {
                values.putIfAbsent(columns.get(i), value);
            }
        }
        return values;
    }

    /** A row of a grid; one title over its whole width is none. */
    private void cells(Line line) {
        var marks = days.keySet().stream().filter(column -> column < line.cells().size()).map(line.cells()::get).filter(cell -> !cell.isBlank()).toList();
        if (marks.stream().allMatch(DayHeading::isNameOnly)) {
            return;
        }
        int first = days.keySet().iterator().next();
        var before = line.cells().subList(0, Math.min(first, line.cells().size()));
        var values = new EnumMap<RosterColumn, String>(RosterColumn.class);
        values(before).forEach((column, value) -> {
            if (EnumSet.of(RosterColumn.ROLE, RosterColumn.PERSON, RosterColumn.NUMBER).contains(column)) {
                values.put(column, value);
            }
        });
        var labels = before.stream().map(Texts::line).filter(cell -> !cell.isEmpty()).toList();
        var names = labels.stream().filter(label -> !values.containsValue(label)).collect(Collectors.joining("\n"));
        if (!names.isEmpty()) {
            values.put(RosterColumn.LABEL, names);
        }
        days.forEach((column, day) -> {
            var cell = column < line.cells().size() ? line.cells().get(column) : "";
            if (labels.isEmpty() || !labels.get(0).equals(Texts.line(cell))) {
                marks(line, column, day, values, cell);
            }
        });
    }

    private void marks(Line line, int column, String day, Map<RosterColumn, String> label, String cell) {
        for (var mark : cell.startsWith("=") ? new String[] {cell} : PEOPLE.split(cell)) {
            var written = Texts.line(mark);
            if (!NOBODY.matcher(written).matches()) {
                var values = new EnumMap<RosterColumn, String>(RosterColumn.class);
                values.putAll(label);
                values.put(RosterColumn.DAY, day);
                values.put(RosterColumn.MARK, written);
                add(line, letters(column) + line.line(), values);
            }
        }
    }

    /** The name of a column from 0 on, as spreadsheets have it. */
    static String letters(int column) {
        int letters = 'Z' - 'A' + 1;
        return (column >= letters ? letters(column / letters - 1) : "") + (char) ('A' + column % letters);
    }

    private void add(Line line, String cell, Map<RosterColumn, String> values) {
        if (!values.isEmpty()) {
            entries.add(new RosterEntry(line.line(), cell, values));
        }
    }

    private void code(Map<RosterColumn, String> values) {
        if (values.containsKey(RosterColumn.CODE)) {
            var times = values.getOrDefault(RosterColumn.TIMES, "").split("\\s*[-–—→]\\s*", 2);
            codes.add(new ShiftCode(values.get(RosterColumn.CODE), values.getOrDefault(RosterColumn.ROLE, ""),
                    values.getOrDefault(RosterColumn.FROM, times[0]), values.getOrDefault(RosterColumn.TO, times.length > 1 ? times[1] : "")));
        }
    }

    /** @throws Refused if there were no headings, or nothing below them */
    RosterSheet sheet() {
        if (!grid && !list) {
            throw new Refused("file", above == 0 && codes.isEmpty() ? "roster.refused.empty" : "roster.refused.headings");
        }
        if (entries.isEmpty()) {
            throw new Refused("file", "roster.refused.empty");
        }
        return new RosterSheet(grid, entries, codes);
    }
}
