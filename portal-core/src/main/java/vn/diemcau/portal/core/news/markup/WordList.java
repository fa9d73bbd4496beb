package vn.diemcau.portal.core.news.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Recognises lists of Word, which are paragraphs with a style and a typed bullet. Whether an item is numbered only
 * its bullet tells, and that comes after the paragraph has begun: so the item waits for it.
 */
final class WordList {

    private static final Pattern NUMBER = Pattern.compile("\\(?(?:\\d+|[a-zA-Z]|[ivxlIVXL]+)[.)].*", Pattern.DOTALL);
    private static final int DEEPEST = 9;
    private static final int LONGEST_BULLET = 100;

    private final HtmlStreamEventReceiver next;
    private final List<Runnable> later = new ArrayList<>();
    private final StringBuilder bullet = new StringBuilder();
    private int level;
    private boolean listOpen;
    private boolean itemOpen;

    WordList(HtmlStreamEventReceiver next) {
        this.next = next;
    }

    boolean isWaiting() {
        return level > 0;
    }

    /** An item of this depth begins. */
    void announce(int itemLevel) {
        if (isWaiting()) {
            beginItem();
        }
        itemOpen = true;
        level = Math.min(itemLevel, DEEPEST);
        bullet.setLength(0);
    }

    /** Text that is left out: it may be the bullet of the item that waits. */
    void bullet(String text) {
        if (isWaiting() && bullet.length() < LONGEST_BULLET) {
            bullet.append(text.strip());
        }
    }

    /** Does something now, or as soon as the item that waits has begun. */
    void orLater(Runnable action) {
        if (isWaiting()) {
            later.add(action);
        } else {
            begin();
            action.run();
        }
    }

    /** Something comes: the item that waits begins with it, or the list ends before it. */
    void begin() {
        if (isWaiting()) {
            beginItem();
        } else if (listOpen && !itemOpen) {
            listOpen = false;
            next.closeTag("ul");
        }
    }

    private void beginItem() {
        List<String> attributes = new ArrayList<>(
                List.of("data-list", NUMBER.matcher(bullet).matches() ? "ordered" : "bullet"));
        if (level > 1) {
            attributes.addAll(List.of("class", "ql-indent-" + (level - 1)));
        }
        level = 0;
        if (!listOpen) {
            listOpen = true;
            next.openTag("ul", new ArrayList<>());
        }
        next.openTag("li", attributes);
        later.forEach(Runnable::run);
        later.clear();
    }

    /** The paragraph that is an item ends. */
    void end() {
        if (isWaiting()) {
            beginItem();
        }
        itemOpen = false;
        next.closeTag("li");
    }
}
