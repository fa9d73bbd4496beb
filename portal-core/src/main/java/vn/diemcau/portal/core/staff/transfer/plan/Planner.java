package vn.diemcau.portal.core.staff.transfer.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.diemcau.portal.core.staff.transfer.sheet.Column;
import vn.diemcau.portal.core.staff.transfer.sheet.Sheet;

/**
 * Plans a whole list. Rows with the same staff number are posts of one person: what they say of the person must agree, and
 * each must name another post.
 */
public final class Planner {

    private final Known known;
    private final LocalDate today;
    private final Map<String, Integer> accounts = new HashMap<>();

    private Planner(Known known, LocalDate today) {
        this.known = known;
        this.today = today;
    }

    /** @param today on which posts begin whose row does not say when */
    public static Plan plan(Sheet sheet, Known known, LocalDate today) {
        return new Planner(known, today).plan(sheet);
    }

    private Plan plan(Sheet sheet) {
        var entries = sheet.rows().stream().map(row -> new Entry(row, known)).toList();
        var people = new LinkedHashMap<String, List<Entry>>();
        for (var entry : entries) {
            var key = entry.number().isEmpty() ? "line " + entry.line() : Known.likeness(entry.number());
            people.computeIfAbsent(key, any -> new ArrayList<>()).add(entry);
        }
        var planned = new HashMap<Integer, PlannedRow>();
        people.values().forEach(rows -> plan(rows, planned));
        return new Plan(entries.stream().map(entry -> planned.get(entry.line())).toList());
    }

    /** All rows of one person. */
    private void plan(List<Entry> rows, Map<Integer, PlannedRow> planned) {
        var first = rows.get(0);
        var agreed = agreed(rows);
        if (!first.number().isEmpty()) {
            requireOwnAccount(first, agreed);
        }
        var person = new PersonPlan(known, first, agreed);
        var posts = new PostPlan(person, today);
        for (var row : rows) {
            planned.put(row.line(), posts.of(row, row == first));
        }
    }

    /** What the rows say of the person together. What differs, and a post that is named twice, is refused. */
    private static Map<Column, String> agreed(List<Entry> rows) {
        var agreed = new HashMap<Column, String>();
        var said = new HashMap<Column, Integer>();
        var posts = new HashMap<String, Integer>();
        for (var row : rows) {
            row.values().forEach((column, value) -> {
                if (column.isOfPost()) {
                    return;
                }
                var before = agreed.putIfAbsent(column, value);
                if (before == null) {
                    said.put(column, row.line());
                } else if (!before.equals(value)) {
                    row.refuse("differs", column, String.valueOf(said.get(column)));
                }
            });
            var twice = row.postKey() == null ? null : posts.putIfAbsent(row.postKey(), row.line());
            if (twice != null) {
                row.refuse("twice", null, String.valueOf(twice));
            }
        }
        return agreed;
    }

    private void requireOwnAccount(Entry first, Map<Column, String> agreed) {
        var account = agreed.getOrDefault(Column.USERNAME, "");
        if (account.isEmpty()) {
            return;
        }
        var twice = accounts.putIfAbsent(account, first.line());
        if (twice != null) {
            first.refuse("account.twice", Column.USERNAME, String.valueOf(twice));
        }
        known.withAccount(account).filter(owner -> !owner.number().equals(first.number()))
                .ifPresent(owner -> first.refuse("account", Column.USERNAME, owner.number()));
    }
}
