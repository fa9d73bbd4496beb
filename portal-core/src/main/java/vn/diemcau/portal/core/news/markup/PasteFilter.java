package vn.diemcau.portal.core.news.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Understands what word processors, editors and web pages write: leaves out what is no text, gives elements the
 * names used here and turns styles with a meaning into elements.
 *
 * <p>It sees tags as they come, opened and closed in any order. Each emphasis goes on at most once at a time: so
 * even a hostile input cannot make the balancing that follows open and close ever more of them.
 */
final class PasteFilter implements HtmlStreamEventReceiver {

    /** What a paragraph of Word goes on as that is an item; never the name of a tag. */
    private static final List<String> WORD_ITEM = List.of("word item");

    private static final int MOST_ATTRIBUTES = 50;

    private final HtmlStreamEventReceiver next;
    private final Islands islands = new Islands();
    private final WordList wordList;
    private final Map<String, Deque<List<String>>> opened = new HashMap<>();
    private final Map<Marks.Mark, Integer> marks = new EnumMap<>(Marks.Mark.class);
    private int headings;
    private int preformatted;

    PasteFilter(HtmlStreamEventReceiver next) {
        this.next = next;
        this.wordList = new WordList(next);
    }

    @Override
    public void openDocument() {
        next.openDocument();
    }

    @Override
    public void closeDocument() {
        wordList.begin();
        next.closeDocument();
    }

    @Override
    public void text(String text) {
        if (islands.isInside()) {
            wordList.bullet(text);
        } else if (!text.isBlank()) {
            wordList.begin();
            next.text(text);
        } else if (!wordList.isWaiting()) {
            next.text(text);
        }
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        if (islands.open(name)) {
            return;
        }
        List<String> few = first(attributes);
        Style style = Style.of(few);
        if (style.isHidden() || style.isWordBullet()) {
            islands.enter(name);
            return;
        }
        String ours = Vocabulary.translate(name);
        if (ours != null && Vocabulary.isVoid(ours)) {
            wordList.begin();
            next.openTag(ours, new ArrayList<>());
        } else {
            opened.computeIfAbsent(name, any -> new ArrayDeque<>()).push(open(ours, few, style));
        }
    }

    @Override
    public void closeTag(String name) {
        if (islands.close(name)) {
            return;
        }
        Deque<List<String>> same = opened.get(name);
        List<String> tags = same == null ? null : same.poll();
        if (tags != null) {
            for (int i = tags.size() - 1; i >= 0; i--) {
                close(tags.get(i));
            }
        }
    }

    /** No element of a document has many attributes; an attack may have a million. */
    private static List<String> first(List<String> attributes) {
        List<String> first = new ArrayList<>();
        Iterator<String> all = attributes.iterator();
        while (all.hasNext() && first.size() < 2 * MOST_ATTRIBUTES) {
            first.add(all.next());
        }
        return first;
    }

    private List<String> open(String ours, List<String> attributes, Style style) {
        if (ours == null || Marks.isMark(ours)) {
            return openMarks(ours, style);
        }
        if (ours.equals("a")) {
            return attributes.contains("href") ? openBlock("a", attributes) : List.of();
        }
        if (ours.equals("p") && isCodeOfEditor(attributes)) {
            return openBlock("pre", List.of());
        }
        if (ours.equals("p") && (headings > 0 || preformatted > 0)) {
            return preformatted > 0 ? List.of("\n") : List.of();
        }
        if (ours.equals("p") && style.wordListLevel() > 0) {
            wordList.announce(style.wordListLevel());
            return WORD_ITEM;
        }
        return openBlock(ours, attributes);
    }

    private List<String> openMarks(String ours, Style style) {
        List<String> tags = new ArrayList<>();
        for (Marks.Mark mark : style.marks(ours == null ? null : Marks.Mark.of(ours))) {
            tags.add(mark.tag());
            if (marks.merge(mark, 1, Integer::sum) == 1) {
                wordList.orLater(() -> next.openTag(mark.tag(), new ArrayList<>()));
            }
        }
        return tags.isEmpty() ? List.of() : tags;
    }

    private List<String> openBlock(String tag, List<String> attributes) {
        wordList.begin();
        count(tag, 1);
        next.openTag(tag, new ArrayList<>(attributes));
        return List.of(tag);
    }

    private void close(String tag) {
        if (Marks.isMark(tag)) {
            if (marks.merge(Marks.Mark.of(tag), -1, Integer::sum) == 0) {
                wordList.orLater(() -> next.closeTag(tag));
            }
            return;
        }
        if (tag.equals(WORD_ITEM.get(0))) {
            wordList.end();
            return;
        }
        wordList.begin();
        if (tag.equals("\n")) {
            next.text(tag);
        } else {
            count(tag, -1);
            next.closeTag(tag);
        }
    }

    private void count(String tag, int change) {
        if (tag.equals("h2") || tag.equals("h3")) {
            headings += change;
        } else if (tag.equals("pre")) {
            preformatted += change;
        }
    }

    /** The editor of the portal puts a frame around lines of code, each of which is a frame, too. */
    private static boolean isCodeOfEditor(List<String> attributes) {
        int at = attributes.indexOf("class");
        return at >= 0 && (" " + attributes.get(at + 1) + " ").contains(" ql-code-block-container ");
    }
}
