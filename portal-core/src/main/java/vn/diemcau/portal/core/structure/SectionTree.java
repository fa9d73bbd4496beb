package vn.diemcau.portal.core.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The sections of one moment and how they stand to one another. */
final class SectionTree {

    private static final Comparator<SectionNode> ORDER =
            Comparator.comparingInt(SectionNode::position).thenComparing(SectionNode::code);

    private final Map<String, SectionNode> byCode = new LinkedHashMap<>();
    private final Map<String, List<SectionNode>> below = new HashMap<>();

    SectionTree(List<SectionNode> nodes) {
        nodes.stream().sorted(ORDER).forEach(node -> byCode.put(node.code(), node));
        byCode.values().forEach(node -> below.computeIfAbsent(node.parent(), above -> new ArrayList<>()).add(node));
    }

    Optional<SectionNode> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The sections directly below, in their order; those at the top for null. */
    List<SectionNode> below(String code) {
        return Collections.unmodifiableList(below.getOrDefault(code, List.of()));
    }

    /** Whether a section is the other one or stands somewhere below it. */
    boolean isWithin(String code, String other) {
        for (var node = byCode.get(code); node != null; node = byCode.get(node.parent())) {
            if (node.code().equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** All sections from top to bottom, each followed by those below it. */
    List<TreeLine> lines() {
        var lines = new ArrayList<TreeLine>();
        add(null, 0, lines);
        return lines;
    }

    private void add(String above, int depth, List<TreeLine> lines) {
        var siblings = below(above);
        for (int i = 0; i < siblings.size(); i++) {
            lines.add(new TreeLine(siblings.get(i), depth, i == 0, i == siblings.size() - 1));
            add(siblings.get(i).code(), depth + 1, lines);
        }
    }

    /** Moves a section by so many places among its siblings, held within them. */
    void shift(String code, int places) {
        var siblings = below.get(byCode.get(code).parent());
        int from = siblings.indexOf(byCode.get(code));
        int to = Math.max(0, Math.min(siblings.size() - 1, from + places));
        Collections.rotate(siblings.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
    }

    /** The places of those sections that do not stand where the tree has them: 1, 2, 3 from top to bottom. */
    Map<UUID, Integer> newPositions() {
        var changed = new LinkedHashMap<UUID, Integer>();
        int position = 0;
        for (var line : lines()) {
            position++;
            if (line.node().position() != position) {
                changed.put(line.node().id(), position);
            }
        }
        return changed;
    }
}
