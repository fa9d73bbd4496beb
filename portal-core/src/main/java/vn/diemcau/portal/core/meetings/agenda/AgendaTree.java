package vn.diemcau.portal.core.meetings.agenda;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;

/** The items of one agenda as a tree: in order, with times, and with items moved. */
public final class AgendaTree {

    /** Items stand at most this far below those at the top. */
    public static final int DEEPEST = 3;

    /** Which way an item is moved. */
    public enum Way {
        /** Before the one before it. */
        UP,
        /** After the one after it. */
        DOWN,
        /** Below the one before it, as its last. */
        IN,
        /** Beside the one above it, right after it. */
        OUT
    }

    /** An item with those below it. */
    private static final class Node {
        private final AgendaItem item;
        private final List<Node> below = new ArrayList<>();

        Node(AgendaItem item) {
            this.item = item;
        }

        boolean holds(Node other) {
            return this == other || below.stream().anyMatch(node -> node.holds(other));
        }

        int height() {
            return below.stream().mapToInt(node -> 1 + node.height()).max().orElse(0);
        }
    }

    /** Where an item belongs. @param parent null at the top */
    public record Place(UUID item, UUID parent, int position) {
    }

    private final List<Node> top = new ArrayList<>();
    private final Map<UUID, Node> nodes = new HashMap<>();

    public AgendaTree(List<AgendaItem> items) {
        var ordered = items.stream().sorted(Comparator.comparingInt(AgendaItem::position).thenComparing(AgendaItem::id)).toList();
        ordered.forEach(item -> nodes.put(item.id(), new Node(item)));
        ordered.forEach(item -> besides(item.parent()).add(nodes.get(item.id())));
    }

    private List<Node> besides(UUID parent) {
        return parent == null || !nodes.containsKey(parent) ? top : nodes.get(parent).below;
    }

    /** All items, numbered, with times that follow from the beginning. */
    public List<AgendaEntry> from(Instant begin) {
        var entries = new ArrayList<AgendaEntry>();
        lay(top, "", 0, begin, entries);
        return entries;
    }

    private static Instant lay(List<Node> nodes, String above, int depth, Instant begin, List<AgendaEntry> entries) {
        var at = begin;
        for (int i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            var number = above + (i + 1);
            int place = entries.size();
            entries.add(null);
            var end = lay(node.below, number + '.', depth + 1, at.plus(node.item.minutes(), ChronoUnit.MINUTES), entries);
            entries.set(place, new AgendaEntry(node.item, number, depth, at, end, i == 0, i == nodes.size() - 1));
            at = end;
        }
        return at;
    }

    /** @throws Refused if there is no such place */
    public void move(UUID id, Way way) {
        var node = node(id);
        var parent = parentOf(node);
        var siblings = parent.map(above -> above.below).orElse(top);
        int at = siblings.indexOf(node);
        switch (way) {
            case UP -> swap(siblings, at, at - 1);
            case DOWN -> swap(siblings, at, at + 1);
            case IN -> {
                require(at > 0);
                put(node, siblings.get(at - 1), Integer.MAX_VALUE);
            }
            case OUT -> {
                var above = parent.orElseThrow(() -> new Refused("do", "agenda.refused.place"));
                var over = parentOf(above);
                put(node, over.orElse(null), over.map(one -> one.below).orElse(top).indexOf(above) + 1);
            }
        }
    }

    /** Puts an item below another, as its last. @param parent null for the top @throws Refused if it would stand below itself or too deep */
    public void moveBelow(UUID id, UUID parent) {
        var node = node(id);
        if (!parentOf(node).map(above -> above.item.id()).equals(Optional.ofNullable(parent))) {
            put(node, parent == null ? null : node(parent), Integer.MAX_VALUE);
        }
    }

    private void put(Node node, Node parent, int place) {
        if (parent != null && node.holds(parent)) {
            throw new Refused("parent", "agenda.refused.circle");
        }
        if ((parent == null ? 0 : depth(parent) + 1) + node.height() > DEEPEST) {
            throw new Refused("parent", "agenda.refused.deep", DEEPEST + 1);
        }
        parentOf(node).map(above -> above.below).orElse(top).remove(node);
        var siblings = parent == null ? top : parent.below;
        siblings.add(Math.min(place, siblings.size()), node);
    }

    private static void swap(List<Node> siblings, int at, int other) {
        require(other >= 0 && other < siblings.size());
        var moved = siblings.set(at, siblings.get(other));
        siblings.set(other, moved);
    }

    private static void require(boolean there) {
        if (!there) {
            throw new Refused("do", "agenda.refused.place");
        }
    }

    private Node node(UUID id) {
        return Optional.ofNullable(nodes.get(id)).orElseThrow(() -> new NotFound("item"));
    }

    private Optional<Node> parentOf(Node node) {
        return nodes.values().stream().filter(other -> other.below.contains(node)).findFirst();
    }

    private int depth(Node node) {
        return parentOf(node).map(above -> depth(above) + 1).orElse(0);
    }

    /** @throws Refused if another item cannot stand below this one; null is the top */
    public void requireRoomBelow(UUID parent) {
        if (parent != null && depth(node(parent)) >= DEEPEST) {
            throw new Refused("parent", "agenda.refused.deep", DEEPEST + 1);
        }
    }

    /** The item and all items below it. */
    public List<AgendaItem> with(UUID id) {
        var found = new ArrayList<AgendaItem>();
        collect(node(id), found);
        return found;
    }

    private static void collect(Node node, List<AgendaItem> found) {
        found.add(node.item);
        node.below.forEach(one -> collect(one, found));
    }

    /** Where each item belongs now, counted through from 1. */
    public List<Place> places() {
        var places = new ArrayList<Place>();
        place(top, null, places);
        return places;
    }

    private static void place(List<Node> nodes, UUID parent, List<Place> places) {
        for (var node : nodes) {
            places.add(new Place(node.item.id(), parent, places.size() + 1));
            place(node.below, node.item.id(), places);
        }
    }
}
