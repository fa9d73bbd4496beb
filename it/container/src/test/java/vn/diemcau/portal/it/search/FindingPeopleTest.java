package vn.diemcau.portal.it.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.staff.directory.Directory;
import vn.diemcau.portal.core.staff.directory.finding.PeopleFilter;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;

/**
 * The search test set: what people type and whom they mean. It prints how much of it is found. Recall at 10 is the part of
 * those meant that is among the first ten; the reciprocal rank is 1 when the first of the list is one of them, 1/2 for the
 * second, and so on.
 */
@InsideTheServer
class FindingPeopleTest {

    private static final int FIRST = 10;
    private static final double RECALL = 0.97;
    private static final double RECIPROCAL_RANK = 0.92;

    @Inject
    private FictitiousStaff staff;

    @Inject
    private Directory directory;

    @Inject
    private Callers callers;

    /** A query of the set with what came of it. */
    private record Asked(String query, List<String> meant, List<String> found) {

        double recall() {
            return (double) found.stream().filter(meant::contains).count() / Math.min(FIRST, meant.size());
        }

        double reciprocalRank() {
            return found.stream().filter(meant::contains).findFirst().map(first -> 1.0 / (1 + found.indexOf(first))).orElse(0.0);
        }
    }

    @BeforeEach
    void hire() {
        staff.hire();
    }

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    void whoeverIsMeantIsFoundAmongTheFirst() {
        var asked = staff.file("queries.csv").stream().map(line -> new Asked(line[0],
                line[1].isEmpty() ? List.of() : List.of(line[1].split(" ")), found(line[0]))).toList();
        var withAnswer = asked.stream().filter(each -> !each.meant().isEmpty()).toList();
        double recall = withAnswer.stream().mapToDouble(Asked::recall).average().orElse(0);
        double rank = withAnswer.stream().mapToDouble(Asked::reciprocalRank).average().orElse(0);
        var misses = new ArrayList<Asked>(withAnswer.stream().filter(each -> each.recall() < 1 || each.reciprocalRank() < 1).toList());
        System.out.println(String.format(Locale.ROOT, "Search test set: %d queries, recall@%d %.3f, mean reciprocal rank %.3f",
                asked.size(), FIRST, recall, rank));
        misses.forEach(miss -> System.out.println("  not at its best: " + miss));

        assertThat(asked).hasSizeGreaterThanOrEqualTo(40);
        assertThat(asked).filteredOn(each -> each.meant().isEmpty()).allSatisfy(each -> assertThat(each.found()).as(each.query()).isEmpty());
        assertThat(recall).as("recall at 10; not at their best: %s", misses).isGreaterThanOrEqualTo(RECALL);
        assertThat(rank).as("mean reciprocal rank; not at their best: %s", misses).isGreaterThanOrEqualTo(RECIPROCAL_RANK);
    }

    private List<String> found(String query) {
        return callers.as("tccb.staff",
                () -> directory.find(PeopleFilter.like(query), null, 2 * FIRST)).people().stream()
                .map(person -> staff.numberOf(person.id())).filter(number -> number.startsWith("T")).limit(FIRST).toList();
    }
}
