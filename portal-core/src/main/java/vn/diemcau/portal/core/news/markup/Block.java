package vn.diemcau.portal.core.news.markup;

import java.util.ArrayList;
import java.util.List;

/** An element that holds blocks and paragraphs: a list, an item, a table and its parts, a quotation, the whole. */
final class Block implements Part {

    private final String tag;
    private final List<String> attributes;
    private List<Part> parts = new ArrayList<>();

    Block(String tag, List<String> attributes) {
        this.tag = tag;
        this.attributes = attributes;
    }

    String tag() {
        return tag;
    }

    /** The value of an attribute or the other value given. */
    String attribute(String name, String otherwise) {
        int at = attributes.indexOf(name);
        return at < 0 ? otherwise : attributes.get(at + 1);
    }

    boolean has(String attribute) {
        return attributes.contains(attribute);
    }

    List<Part> parts() {
        return parts;
    }

    void add(Part part) {
        parts.add(part);
    }

    /** Whether it shows nothing; a table of empty cells does not. */
    boolean isEmpty() {
        return parts.stream().allMatch(part -> part instanceof Block inner && inner.isEmpty());
    }

    void replaceParts(List<Part> others) {
        parts = others;
    }

    boolean isList() {
        return tag.equals("ul") || tag.equals("ol");
    }

    boolean isCell() {
        return tag.equals("td") || tag.equals("th");
    }

    /** Whether text may stand in it directly, without a paragraph of its own. */
    boolean isItem() {
        return tag.equals("li") || isCell();
    }

    /** Whether paragraphs may stand in it. */
    boolean takesParagraphs() {
        return isItem() || tag.equals("blockquote") || tag.equals("body");
    }

    /** Whether the other block may stand in this one. */
    boolean takes(Block other) {
        return switch (other.tag) {
            case "li" -> isList();
            case "tr" -> tag.equals("table") || tag.equals("thead") || tag.equals("tbody");
            case "td", "th" -> tag.equals("tr");
            case "thead", "tbody" -> tag.equals("table");
            default -> takesParagraphs();
        };
    }
}
