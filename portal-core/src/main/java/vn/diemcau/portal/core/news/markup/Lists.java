package vn.diemcau.portal.core.news.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Makes real lists. Some editors write every list as one flat numbered list and say at each item whether it has a
 * bullet and how deep it is.
 */
final class Lists {

    private Lists() {
    }

    /** The real lists that a list comes to; none if nothing is in it. */
    static List<Block> real(Block list) {
        List<Block> items = new ArrayList<>();
        for (Part part : list.parts()) {
            if (part instanceof Block item && !item.parts().isEmpty()) {
                items.add(item);
            }
        }
        if (items.isEmpty()) {
            return List.of();
        }
        if (items.stream().anyMatch(item -> item.has("data-list"))) {
            return nested(items, list.tag());
        }
        list.replaceParts(new ArrayList<>(items));
        return List.of(list);
    }

    private static List<Block> nested(List<Block> items, String usual) {
        List<Block> outermost = new ArrayList<>();
        Deque<Block> open = new ArrayDeque<>();
        for (Block item : items) {
            String kind = kind(item, usual);
            int level = Math.min(level(item), open.size());
            while (open.size() > level + 1 || open.size() == level + 1 && !open.peek().tag().equals(kind)) {
                open.pop();
            }
            if (open.size() == level) {
                Block list = new Block(kind, List.of());
                if (open.isEmpty()) {
                    outermost.add(list);
                } else {
                    lastItem(open.peek()).add(list);
                }
                open.push(list);
            }
            open.peek().add(item);
        }
        return outermost;
    }

    /** The item after which a list stands that belongs to it. */
    static Block lastItem(Block list) {
        if (list.parts().isEmpty()) {
            list.add(new Block("li", List.of()));
        }
        return (Block) list.parts().get(list.parts().size() - 1);
    }

    private static String kind(Block item, String usual) {
        return switch (item.attribute("data-list", "")) {
            case "" -> usual;
            case "ordered" -> "ol";
            default -> "ul";
        };
    }

    private static int level(Block item) {
        String indent = item.attribute("class", "");
        return indent.isEmpty() ? 0 : indent.charAt(indent.length() - 1) - '0';
    }
}
