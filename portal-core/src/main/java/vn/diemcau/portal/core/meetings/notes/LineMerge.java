package vn.diemcau.portal.core.meetings.notes;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Puts together what two people made of the same text, line by line (three-way merge). What only one of them changed is taken;
 * what both added at the same place is kept, one after the other; where both changed the same lines both are kept between lines
 * that name their writers, to be put right by a person.
 *
 * @param text     both together
 * @param conflict whether there is something to be put right
 */
public record LineMerge(String text, boolean conflict) {

    /** Something that one of them did to lines {@code from} to before {@code to} of the common text. */
    private record Change(boolean mine, int from, int to, List<String> lines) {

        boolean adds() {
            return from == to;
        }
    }

    private static final String RULE = "───";

    /**
     * @param base     what both started from
     * @param mine     the later text, and by whom
     * @param theirs   the text that is stored, and by whom
     */
    public static LineMerge of(String base, String mine, String myName, String theirs, String theirName) {
        if (mine.equals(theirs) || mine.equals(base)) {
            return new LineMerge(theirs, false);
        }
        if (theirs.equals(base)) {
            return new LineMerge(mine, false);
        }
        return merge(lines(base), changes(base, mine, theirs), myName, theirName);
    }

    private static List<Change> changes(String base, String mine, String theirs) {
        var all = new ArrayList<>(changes(base, theirs, false));
        all.addAll(changes(base, mine, true));
        all.sort(Comparator.comparingInt(Change::from).thenComparing(change -> !change.adds()).thenComparing(Change::mine));
        return all;
    }

    private static List<Change> changes(String base, String other, boolean mine) {
        return DiffUtils.diff(lines(base), lines(other)).getDeltas().stream().map(delta -> change(delta, mine)).toList();
    }

    private static Change change(AbstractDelta<String> delta, boolean mine) {
        int from = delta.getSource().getPosition();
        return new Change(mine, from, from + delta.getSource().size(), delta.getTarget().getLines());
    }

    private static LineMerge merge(List<String> base, List<Change> changes, String myName, String theirName) {
        var merged = new ArrayList<String>();
        boolean conflict = false;
        int at = 0;
        for (int next = 0; next < changes.size();) {
            var group = new ArrayList<Change>();
            int end = changes.get(next).to();
            do {
                end = Math.max(end, changes.get(next).to());
                group.add(changes.get(next++));
            } while (next < changes.size() && changes.get(next).from() < end);
            int from = group.get(0).from();
            merged.addAll(base.subList(at, from));
            var theirs = applied(base, from, end, group, false);
            var mine = applied(base, from, end, group, true);
            if (group.stream().allMatch(Change::mine) || mine.equals(theirs)) {
                merged.addAll(mine);
            } else if (group.stream().noneMatch(Change::mine)) {
                merged.addAll(theirs);
            } else {
                conflict = true;
                keepBoth(merged, theirs, theirName, mine, myName);
            }
            at = end;
        }
        merged.addAll(base.subList(at, base.size()));
        return new LineMerge(String.join("\n", merged), conflict);
    }

    private static void keepBoth(List<String> merged, List<String> theirs, String theirName, List<String> mine, String myName) {
        merged.add(rule(theirName));
        merged.addAll(theirs);
        merged.add(rule(myName));
        merged.addAll(mine);
        merged.add(RULE + RULE);
    }

    private static String rule(String name) {
        return RULE + ' ' + name + ' ' + RULE;
    }

    /** Lines {@code from} to before {@code end} of the common text as one of them left them. */
    private static List<String> applied(List<String> base, int from, int end, List<Change> group, boolean mine) {
        var lines = new ArrayList<String>();
        int at = from;
        for (var change : group) {
            if (change.mine() == mine) {
                lines.addAll(base.subList(at, change.from()));
                lines.addAll(change.lines());
                at = change.to();
            }
        }
        lines.addAll(base.subList(at, end));
        return lines;
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n", -1));
    }
}
