package vn.diemcau.portal.core.news.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Builds the structure from what passed the gate. A paragraph is opened by its text and not by its tag, so empty
 * ones never arise, and it does not matter how many frames a web page puts around a line.
 */
final class Outline implements HtmlStreamEventReceiver {

    /** An open block, and the tag its running text has. */
    private static final class Level {
        private final Block block;
        private String textTag = "p";

        Level(Block block) {
            this.block = block;
        }
    }

    private final Deque<Level> open = new ArrayDeque<>();
    private final Map<Marks.Mark, Integer> marks = new EnumMap<>(Marks.Mark.class);
    private final Deque<String> links = new ArrayDeque<>();
    private Marks current = Marks.NONE;
    private Paragraph paragraph;
    private Block paragraphHome;
    private final int mostKept;
    private long length;

    /** @param mostKept the length of HTML from which on nothing more is kept but only counted */
    Outline(int mostKept) {
        this.mostKept = mostKept;
        open.push(new Level(new Block("body", List.of())));
    }

    Block root() {
        return open.getLast().block;
    }

    @Override
    public void openDocument() {
        // everything is ready
    }

    @Override
    public void closeDocument() {
        while (open.size() > 1) {
            closeBlock();
        }
        endParagraph();
    }

    @Override
    public void openTag(String tag, List<String> attributes) {
        switch (tag) {
            case "br" -> lineBreak();
            case "hr" -> rule();
            case "p" -> endParagraph();
            case "h2", "h3", "pre" -> textTag(tag);
            case "a" -> {
                links.push(attributes.get(attributes.indexOf("href") + 1));
                marksChanged();
            }
            default -> {
                if (Marks.isMark(tag)) {
                    marks.merge(Marks.Mark.of(tag), 1, Integer::sum);
                    marksChanged();
                } else {
                    endParagraph();
                    open.push(new Level(new Block(tag, List.copyOf(attributes))));
                }
            }
        }
    }

    @Override
    public void closeTag(String tag) {
        switch (tag) {
            case "br", "hr" -> { }
            case "p" -> endParagraph();
            case "h2", "h3", "pre" -> textTag("p");
            case "a" -> {
                links.poll();
                marksChanged();
            }
            default -> {
                if (Marks.isMark(tag)) {
                    marks.merge(Marks.Mark.of(tag), -1, Integer::sum);
                    marksChanged();
                } else if (open.size() > 1 && open.peek().block.tag().equals(tag)) {
                    closeBlock();
                }
            }
        }
    }

    @Override
    public void text(String text) {
        if (paragraph == null && text.isBlank() && !open.peek().textTag.equals("pre")) {
            return;
        }
        Paragraph here = paragraph();
        here.append(text, here.isHeading() ? current.without(Marks.Mark.STRONG) : current);
    }

    private void marksChanged() {
        TreeSet<Marks.Mark> set = new TreeSet<>();
        marks.forEach((mark, times) -> {
            if (times > 0) {
                set.add(mark);
            }
        });
        current = Marks.of(links.peek(), set);
    }

    private void textTag(String tag) {
        endParagraph();
        open.peek().textTag = tag;
    }

    /** The paragraph that text goes to now; what stands loose in a list becomes an item, in a table it goes before it. */
    private Paragraph paragraph() {
        if (paragraph == null) {
            paragraph = new Paragraph(open.peek().textTag);
            paragraphHome = home();
        }
        return paragraph;
    }

    private Block home() {
        Block top = open.peek().block;
        if (top.isList()) {
            Block item = new Block("li", List.of());
            top.add(item);
            return item;
        }
        return open.stream().map(level -> level.block).filter(Block::takesParagraphs).findFirst().orElseThrow();
    }

    /** The length that the HTML has at least. */
    long length() {
        return length;
    }

    private void keep(Block home, Part part, int partLength) {
        length += partLength;
        if (length <= mostKept) {
            home.add(part);
        }
    }

    private void endParagraph() {
        if (paragraph != null && paragraph.finish()) {
            keep(paragraphHome, paragraph, paragraph.length() + (paragraphHome.isItem() ? 0 : "<p></p>".length()));
        }
        paragraph = null;
    }

    /** Two breaks in a row are what many use to begin a new paragraph. */
    private void lineBreak() {
        if (paragraph == null) {
            return;
        }
        if (paragraph.endsWithBreak() && !paragraph.isPreformatted()) {
            endParagraph();
        } else {
            paragraph.lineBreak(current);
        }
    }

    private void rule() {
        endParagraph();
        keep(home(), new Part.Rule(), "<hr />".length());
    }

    private void closeBlock() {
        endParagraph();
        Block block = open.pop().block;
        if (block.isList()) {
            Lists.real(block).forEach(this::attach);
        } else if (!block.isEmpty() || block.isCell()) {
            attach(block);
        }
    }

    /** What stands where it may not, such as a cell without a row, goes to the next place that takes its content. */
    private void attach(Block block) {
        Block parent = open.peek().block;
        if (parent.isList() && block.isList()) {
            Lists.lastItem(parent).add(block);
            return;
        }
        Block home = parent.takes(block) ? parent : home();
        if (home.takes(block)) {
            keep(home, block, "<li></li>".length());
        } else {
            block.parts().forEach(part -> {
                if (part instanceof Block inner) {
                    attach(inner);
                } else {
                    home.add(part);
                }
            });
        }
    }
}
