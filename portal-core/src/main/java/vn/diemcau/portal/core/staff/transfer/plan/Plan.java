package vn.diemcau.portal.core.staff.transfer.plan;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.shared.Fingerprint;

/** What a whole list comes to. */
public record Plan(List<PlannedRow> rows) {

    /** How many rows there are of each kind. */
    public Map<Kind, Integer> counts() {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        for (var kind : Kind.values()) {
            counts.put(kind, 0);
        }
        rows.forEach(row -> counts.merge(row.kind(), 1, Integer::sum));
        return counts;
    }

    /** Tells two plans apart: the same for the same list as long as what it would change is the same. */
    public String fingerprint() {
        var created = rows.stream().filter(row -> row.ofPerson() == Deal.CREATE).map(PlannedRow::person).collect(Collectors.toSet());
        return Fingerprint.sha256(rows.stream().map(row -> essence(row, created)).collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Ids of what is to be created are made anew each time. */
    private static String essence(PlannedRow row, Set<UUID> created) {
        var person = created.contains(row.person()) ? "" : Objects.toString(row.person());
        var post = row.ofPost() == Deal.CREATE ? "" : Objects.toString(row.post());
        return List.of(row.line(), row.staffNumber(), row.section(), row.title(), row.ofPerson(), person, row.ofPost(), post,
                row.changes(), row.reasons()) + "\n";
    }
}
