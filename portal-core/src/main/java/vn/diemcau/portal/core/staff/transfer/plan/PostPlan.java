package vn.diemcau.portal.core.staff.transfer.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.Texts;
import vn.diemcau.portal.core.staff.transfer.plan.Known.KnownPost;
import vn.diemcau.portal.core.staff.transfer.sheet.Column;

/**
 * What becomes of the post that a row names. A post is known by section and title; where a person has held it more than
 * once, by the day it began, then by the days it overlaps, else it is the last one. Days that lie outside of all mean a new one.
 */
final class PostPlan {

    private static final int RANK = 10;

    private final PersonPlan person;
    private final LocalDate today;

    PostPlan(PersonPlan person, LocalDate today) {
        this.person = person;
        this.today = today;
    }

    /** @param withPerson whether this row is the one that sets what is known of the person */
    PlannedRow of(Entry row, boolean withPerson) {
        if (row.isRefused()) {
            return row.refused();
        }
        var same = person.posts().filter(post -> (post.section() + " " + Texts.fold(post.title())).equals(row.postKey())).toList();
        var from = day(row, Column.FROM);
        var to = day(row, Column.TO);
        var known = meant(same, from, to);
        var becomes = becomes(row, known, from, to);
        if (becomes.to() != null && becomes.to().isBefore(becomes.from())) {
            row.refuse("order", Column.TO, "");
        } else if (same.stream().anyMatch(post -> post != known && overlap(post, becomes.from(), becomes.to()))) {
            row.refuse("overlap", Column.FROM, "");
        }
        var ofPost = changes(known, becomes);
        return row.isRefused() ? row.refused() : planned(row, withPerson, known, becomes, ofPost);
    }

    private PlannedRow planned(Entry row, boolean withPerson, KnownPost known, KnownPost becomes, List<Change> ofPost) {
        var deal = known == null ? Deal.CREATE : ofPost.isEmpty() ? Deal.NONE : Deal.CHANGE;
        var ofPerson = withPerson ? person.changes() : List.<Change>of();
        return new PlannedRow(row.line(), row.number(), row.name(), becomes.section(), becomes.title(), person.id(),
                withPerson ? person.deal() : Deal.NONE, becomes.id(), deal,
                Stream.concat(ofPerson.stream(), ofPost.stream()).toList(), List.of());
    }

    private static LocalDate day(Entry row, Column column) {
        var day = row.values().getOrDefault(column, "");
        return day.isEmpty() ? null : LocalDate.parse(day);
    }

    private static KnownPost meant(List<KnownPost> same, LocalDate from, LocalDate to) {
        if (from == null) {
            return same.stream().max(Comparator.comparing(KnownPost::from)).orElse(null);
        }
        return same.stream().filter(post -> post.from().equals(from)).findFirst()
                .or(() -> same.stream().filter(post -> overlap(post, from, to)).findFirst()).orElse(null);
    }

    private static boolean overlap(KnownPost post, LocalDate from, LocalDate to) {
        return (to == null || !post.from().isAfter(to)) && (post.to() == null || !from.isAfter(post.to()));
    }

    private KnownPost becomes(Entry row, KnownPost known, LocalDate from, LocalDate to) {
        var values = row.values();
        if (known == null) {
            return new KnownPost(Ids.next(), row.section().code(), values.get(Column.TITLE),
                    Integer.parseInt(values.getOrDefault(Column.RANK, String.valueOf(RANK))), from == null ? today : from, to);
        }
        return new KnownPost(known.id(), known.section(), known.title(),
                values.containsKey(Column.RANK) ? Integer.parseInt(values.get(Column.RANK)) : known.rank(),
                from == null ? known.from() : from, values.containsKey(Column.TO) ? to : known.to());
    }

    private static List<Change> changes(KnownPost known, KnownPost becomes) {
        var changes = new ArrayList<Change>();
        add(changes, Column.SECTION, known == null ? "" : known.section(), becomes.section());
        add(changes, Column.TITLE, known == null ? "" : known.title(), becomes.title());
        add(changes, Column.RANK, known == null ? "" : String.valueOf(known.rank()), String.valueOf(becomes.rank()));
        add(changes, Column.FROM, known == null ? "" : known.from().toString(), becomes.from().toString());
        add(changes, Column.TO, known == null ? "" : Objects.toString(known.to(), ""), Objects.toString(becomes.to(), ""));
        return changes;
    }

    private static void add(List<Change> changes, Column column, String from, String to) {
        if (!from.equals(to)) {
            changes.add(new Change(column, from, to));
        }
    }
}
