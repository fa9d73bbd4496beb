package vn.diemcau.portal.core.meetings.points.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.meetings.points.PointDraft;
import vn.diemcau.portal.core.meetings.points.PointPerson;
import vn.diemcau.portal.core.meetings.points.Terms;
import vn.diemcau.portal.core.meetings.points.desk.PlannedPoint.Kind;
import vn.diemcau.portal.core.meetings.points.transfer.PointColumn;
import vn.diemcau.portal.core.meetings.points.transfer.PointRow;
import vn.diemcau.portal.core.shared.Fingerprint;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.Refused;

/** What a list of points comes to, given the points that there are: all of it can be written, or nothing is. */
final class PointPlan {

    private final Terms terms;
    private final Map<String, PointWriter.Shape> present;
    private final Map<UUID, String> presentCodes = new HashMap<>();
    /** The tree as it would be: code of the point above, empty for none. */
    private final Map<String, String> above = new LinkedHashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, UUID> ids = new HashMap<>();
    /** Of points below which others stay that are not in the list: the highest level of those. */
    private final Map<String, Integer> staying = new HashMap<>();
    private final List<PlannedPoint> points;

    private PointPlan(List<PointRow> rows, Terms terms, Map<String, PointWriter.Shape> present) {
        this.terms = terms;
        this.present = present;
        present.forEach((code, shape) -> presentCodes.put(shape.id(), code));
        present.forEach((code, shape) -> {
            above.put(code, shape.parent() == null ? "" : presentCodes.get(shape.parent()));
            levels.put(code, shape.level());
            ids.put(code, shape.id());
        });
        rows.forEach(row -> {
            var code = row.value(PointColumn.CODE);
            above.put(code, row.value(PointColumn.PARENT));
            levels.put(code, terms.levelNamed(row.value(PointColumn.LEVEL)).map(term -> term.position()).orElse(0));
            lines.putIfAbsent(code, row.line());
            ids.computeIfAbsent(code, fresh -> Ids.next());
        });
        present.forEach((code, shape) -> {
            if (!lines.containsKey(code)) {
                staying.merge(above.get(code), shape.level(), Math::min);
            }
        });
        this.points = rows.stream().map(this::planned).toList();
    }

    static PointPlan of(List<PointRow> rows, Terms terms, Map<String, PointWriter.Shape> present) {
        return new PointPlan(rows, terms, present);
    }

    private PlannedPoint planned(PointRow row) {
        var reasons = new ArrayList<Refused>();
        row.values().forEach((key, value) -> {
            if (value.startsWith("=")) {
                reasons.add(new Refused(key, "points.row.formula", value));
            }
        });
        if (reasons.isEmpty()) {
            tree(row, reasons);
        }
        var draft = reasons.isEmpty() ? draft(row, reasons) : null;
        if (!reasons.isEmpty()) {
            return new PlannedPoint(row, Kind.REFUSED, reasons, null, null);
        }
        var code = row.value(PointColumn.CODE);
        return new PlannedPoint(row, present.containsKey(code) ? Kind.CHANGED : Kind.CREATED, List.of(), ids.get(code), draft);
    }

    private void tree(PointRow row, List<Refused> reasons) {
        var code = row.value(PointColumn.CODE);
        var parent = row.value(PointColumn.PARENT);
        if (terms.levelNamed(row.value(PointColumn.LEVEL)).isEmpty()) {
            reasons.add(new Refused("LEVEL", "points.row.level", row.value(PointColumn.LEVEL),
                    terms.levels().stream().map(term -> term.name()).collect(Collectors.joining("; "))));
        }
        if (staying.getOrDefault(code, Integer.MAX_VALUE) <= levels.get(code)) {
            reasons.add(new Refused("LEVEL", "points.row.below", code));
        }
        if (!code.isEmpty() && lines.get(code) != row.line()) {
            reasons.add(new Refused("CODE", "points.row.twice", code, lines.get(code)));
        }
        if (parent.isEmpty()) {
            var roots = above.entrySet().stream().filter(entry -> entry.getValue().isEmpty() && !entry.getKey().equals(code)).map(Map.Entry::getKey).toList();
            if (!roots.isEmpty()) {
                reasons.add(new Refused("PARENT", "points.row.root", roots.stream().limit(5).map(this::named).collect(Collectors.joining(", ")), roots.size()));
            }
        } else if (!above.containsKey(parent)) {
            reasons.add(new Refused("PARENT", "points.row.parent", parent));
        } else if (circle(code).contains(code)) {
            reasons.add(new Refused("PARENT", "points.row.cycle", String.join(" → ", circle(code))));
        } else if (reasons.isEmpty() && levels.getOrDefault(parent, 0) >= levels.get(code)) {
            reasons.add(new Refused("LEVEL", "points.row.order", parent));
        }
    }

    private String named(String code) {
        return lines.containsKey(code) ? code + " (" + lines.get(code) + ")" : code;
    }

    /** What lies above a point, upwards, until the top or until one is met again. */
    private List<String> circle(String code) {
        var path = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var at = above.get(code); at != null && !at.isEmpty() && seen.add(at); at = above.get(at)) {
            path.add(at);
        }
        return path;
    }

    private PointDraft draft(PointRow row, List<Refused> reasons) {
        var people = new EnumMap<PointPerson.Role, PointPerson>(PointPerson.Role.class);
        for (var role : PointPerson.Role.values()) {
            taken(reasons, () -> people.put(role, PointPerson.typed(role, row.value(PointColumn.valueOf(role.name())),
                    row.value(PointColumn.valueOf(role.name() + "_PHONE")))));
        }
        var registered = new HashMap<UUID, Integer>();
        for (var category : terms.categories()) {
            var text = row.value(category.id());
            number(reasons, category.id(), category.name(), text.isEmpty() && category == terms.categories().get(0)
                    ? row.value(PointColumn.REGISTERED) : text, registered);
        }
        var draft = new PointDraft[1];
        taken(reasons, () -> draft[0] = new PointDraft(row.value(PointColumn.CODE), row.value(PointColumn.NAME),
                terms.levelNamed(row.value(PointColumn.LEVEL)).orElseThrow().id(), ids.get(row.value(PointColumn.PARENT)),
                row.value(PointColumn.PLACE), people, registered));
        return draft[0];
    }

    private static void number(List<Refused> reasons, UUID category, String name, String text, Map<UUID, Integer> registered) {
        if (text.isEmpty()) {
            return;
        }
        var digits = text.matches("[0-9]{1,3}([. ][0-9]{3})+") ? text.replaceAll("[. ]", "") : text;
        if (!digits.matches("[0-9]{1,7}") || Integer.parseInt(digits) > PointDraft.MOST) {
            reasons.add(new Refused(category.toString(), "points.row.count", name, text, PointDraft.MOST));
        } else {
            registered.put(category, Integer.parseInt(digits));
        }
    }

    private static void taken(List<Refused> reasons, Runnable work) {
        try {
            work.run();
        } catch (Refused refused) {
            reasons.add(refused);
        }
    }

    List<PlannedPoint> points() {
        return points;
    }

    /** How many points there would be. */
    int size() {
        return above.size();
    }

    Map<Kind, Integer> counts() {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        for (var kind : Kind.values()) {
            counts.put(kind, (int) points.stream().filter(point -> point.kind() == kind).count());
        }
        return counts;
    }

    List<PointWriter.Written> written(Kind kind) {
        return points.stream().filter(point -> point.kind() == kind).map(point -> new PointWriter.Written(point.id(), point.draft())).toList();
    }

    /** Differs as soon as something else would be done than what was seen. */
    String fingerprint() {
        return Fingerprint.sha256(points.stream().map(point -> point.kind() + " " + point.row()).collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8));
    }
}
