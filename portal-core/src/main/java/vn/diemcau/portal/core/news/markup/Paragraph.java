package vn.diemcau.portal.core.news.markup;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Running text under one tag: a paragraph, a heading, preformatted lines. */
final class Paragraph implements Part {

    /** A stretch of text with the same marks. A line feed in it is a line break. */
    record Run(String text, Marks marks) {
    }

    private record Draft(StringBuilder text, Marks marks) {
    }

    private static final char NO_BREAK_SPACE = '\u00a0';
    /** Combines with the bracket of a tag before it when a program normalises the HTML as a whole, so it goes. */
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final char LONG_STROKE = '\u0338';

    private final String tag;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();

    Paragraph(String tag) {
        this.tag = tag;
    }

    String tag() {
        return tag;
    }

    List<Run> runs() {
        return runs;
    }

    int length() {
        return runs.stream().mapToInt(run -> run.text().length()).sum();
    }

    boolean isPreformatted() {
        return tag.equals("pre");
    }

    boolean isHeading() {
        return tag.equals("h2") || tag.equals("h3");
    }

    void append(String given, Marks marks) {
        String text = Normalizer.normalize(given, Normalizer.Form.NFC);
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        if (last == null || !last.marks.equals(marks)) {
            last = new Draft(new StringBuilder(), marks);
            drafts.add(last);
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != LONG_STROKE && c != BYTE_ORDER_MARK && c != '\r') {
                last.text.append(isSpace(c) && !isPreformatted() ? ' ' : c);
            }
        }
    }

    void lineBreak(Marks marks) {
        append("", marks);
        drafts.get(drafts.size() - 1).text.append('\n');
    }

    /** Whether the last thing in it is a line break. */
    boolean endsWithBreak() {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            StringBuilder text = drafts.get(i).text;
            for (int k = text.length() - 1; k >= 0; k--) {
                if (!isBlank(text.charAt(k)) || text.charAt(k) == '\n') {
                    return text.charAt(k) == '\n';
                }
            }
        }
        return false;
    }

    /** Puts white space, marks and characters into their final form and tells whether any text is left. */
    boolean finish() {
        if (!isPreformatted()) {
            tidySpaces();
        }
        trimEnd();
        for (Draft draft : joined()) {
            runs.add(new Run(Normalizer.normalize(draft.text, Normalizer.Form.NFC), draft.marks));
        }
        drafts.clear();
        return !runs.isEmpty();
    }

    /** One space between words, none at the beginning and around line breaks. */
    private void tidySpaces() {
        char before = 0;
        StringBuilder spaceAtEnd = null;
        for (Draft draft : drafts) {
            StringBuilder tidy = new StringBuilder(draft.text.length());
            for (int i = 0; i < draft.text.length(); i++) {
                char c = draft.text.charAt(i);
                if (c == '\n' && spaceAtEnd != null) {
                    spaceAtEnd.setLength(spaceAtEnd.length() - 1);
                }
                boolean leading = isBlank(c) && (before == 0 || before == '\n' && c != '\n');
                if (!leading && !(c == ' ' && before == ' ')) {
                    tidy.append(c);
                    before = c;
                    spaceAtEnd = c == ' ' ? tidy : null;
                }
            }
            draft.text.setLength(0);
            if (spaceAtEnd == tidy) {
                spaceAtEnd = draft.text;
            }
            draft.text.append(tidy);
        }
    }

    private void trimEnd() {
        while (!drafts.isEmpty()) {
            StringBuilder text = drafts.get(drafts.size() - 1).text;
            int length = text.length();
            while (length > 0 && isBlank(text.charAt(length - 1))) {
                length--;
            }
            text.setLength(length);
            if (length > 0) {
                return;
            }
            drafts.remove(drafts.size() - 1);
        }
    }

    /** Blank stretches have the marks that both their neighbours have; stretches with the same marks become one. */
    private List<Draft> joined() {
        Marks[] following = followingMarks();
        List<Draft> joined = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Draft last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            Marks marks = last != null && isBlank(draft.text) ? last.marks.common(following[i]) : draft.marks;
            if (last != null && last.marks.equals(marks)) {
                last.text.append(draft.text);
            } else if (draft.text.length() > 0) {
                joined.add(new Draft(draft.text, marks));
            }
        }
        return joined;
    }

    /** For each stretch the marks of the next one that is not blank; the last one never is. */
    private Marks[] followingMarks() {
        Marks[] following = new Marks[drafts.size()];
        Marks marks = Marks.NONE;
        for (int i = drafts.size() - 1; i >= 0; i--) {
            marks = isBlank(drafts.get(i).text) ? marks : drafts.get(i).marks;
            following[i] = marks;
        }
        return following;
    }

    private static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\f';
    }

    private static boolean isBlank(char c) {
        return isSpace(c) || c == NO_BREAK_SPACE;
    }
}
