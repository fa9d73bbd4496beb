package vn.diemcau.portal.core.staff.transfer.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.staff.transfer.plan.Known.KnownPerson;
import vn.diemcau.portal.core.staff.transfer.plan.Known.KnownPost;
import vn.diemcau.portal.core.staff.transfer.sheet.Column;

/** What becomes of one person; reasons against it are given to the first of the person's rows. */
final class PersonPlan {

    private static final List<Column> NAME = List.of(Column.FAMILY_NAME, Column.MIDDLE_NAME, Column.GIVEN_NAME);

    private final KnownPerson known;
    private final UUID id;
    private final List<Change> changes;

    PersonPlan(Known hospital, Entry first, Map<Column, String> said) {
        var like = hospital.personLike(first.number());
        this.known = like.orElse(null);
        this.id = known == null ? Ids.next() : known.id();
        this.changes = known == null ? created(said) : changes(said);
        if (first.number().isEmpty()) {
            return;
        }
        if (known == null) {
            if (!hospital.keepsEverybody()) {
                first.refuse("person.new", null, "");
            }
        } else if (!known.number().equals(first.number())) {
            first.refuse("number", Column.STAFF_NUMBER, known.number());
        } else if (known.left()) {
            first.refuse("left", null, "");
        } else if (!known.kept() && foreign(said) != null) {
            first.refuse("person.foreign", foreign(said), "");
        } else if (!hospital.keepsEverybody() && changes.stream().anyMatch(change -> change.column() == Column.USERNAME)) {
            first.refuse("account.foreign", Column.USERNAME, "");
        }
    }

    private static List<Change> created(Map<Column, String> said) {
        return Arrays.stream(Column.values()).filter(column -> !said.getOrDefault(column, "").isEmpty())
                .map(column -> new Change(column, "", said.get(column))).toList();
    }

    private List<Change> changes(Map<Column, String> said) {
        boolean sameName = name(said).equals(name(known.values()));
        var found = new ArrayList<Change>();
        for (var column : Column.values()) {
            var to = said.get(column);
            var from = known.values().getOrDefault(column, "");
            if (to != null && column != Column.STAFF_NUMBER && !to.equals(from) && !(sameName && NAME.contains(column))) {
                found.add(new Change(column, from, to, known.hidden().contains(column)));
            }
        }
        return found;
    }

    /** What is said of a person whom the caller does not keep, whether it is so or not: a preview confirms no guess. */
    private Column foreign(Map<Column, String> said) {
        return Arrays.stream(Column.values())
                .filter(column -> said.get(column) != null && column != Column.STAFF_NUMBER && !NAME.contains(column)).findFirst()
                .orElse(changes.isEmpty() ? null : changes.get(0).column());
    }

    /** Whole, since where the family name ends is not always known. */
    private static String name(Map<Column, String> values) {
        return NAME.stream().map(part -> values.getOrDefault(part, "")).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    UUID id() {
        return id;
    }

    Deal deal() {
        return known == null ? Deal.CREATE : changes.isEmpty() ? Deal.NONE : Deal.CHANGE;
    }

    List<Change> changes() {
        return changes;
    }

    Stream<KnownPost> posts() {
        return known == null ? Stream.of() : known.posts().stream();
    }
}
