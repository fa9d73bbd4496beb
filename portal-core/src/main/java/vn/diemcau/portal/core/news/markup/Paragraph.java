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
    /** Combines with the bracket of the tag before it when a program normalises the HTML as a whole. */
    private static final String LONG_SOLIDUS = "\u0338";

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

    boolean isPreformatted() {
        return tag.equals("pre");
    }

    boolean isHeading() {
        return tag.equals("h2") || tag.equals("h3");
    }

    void append(String text, Marks marks) {
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        if (last == null || !last.marks.equals(marks)) {
            last = new Draft(new StringBuilder(), marks);
            drafts.add(last);
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\ufeff' && c != '\r') {
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
                if (text.charAt(k) != ' ') {
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
            String text = Normalizer.normalize(draft.text, Normalizer.Form.NFC);
            while (text.startsWith(LONG_SOLIDUS)) {
                text = text.substring(1);
            }
            if (!text.isEmpty()) {
                runs.add(new Run(text, draft.marks));
            }
        }
        drafts.clear();
        return !runs.isEmpty();
    }

    /** Takes over the lines of another that is finished, too. */
    void continueWith(Paragraph other) {
        runs.add(new Run("\n", Marks.NONE));
        runs.addAll(other.runs);
    }

    /** One space between words, none at the beginning and around line breaks. */
    private void tidySpaces() {
        char before = '\n';
        StringBuilder spaceAtEnd = null;
        for (Draft draft : drafts) {
            StringBuilder tidy = new StringBuilder(draft.text.length());
            for (int i = 0; i < draft.text.length(); i++) {
                char c = draft.text.charAt(i);
                if (c == '\n' && spaceAtEnd != null) {
                    spaceAtEnd.setLength(spaceAtEnd.length() - 1);
                }
                boolean leading = before == '\n' && (c == NO_BREAK_SPACE || c == ' ');
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

    /** Blank stretches have no marks of their own; neighbours with the same marks become one. */
    private List<Draft> joined() {
        List<Draft> joined = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && (last.marks.equals(draft.marks) || draft.text.chars().allMatch(c -> isBlank((char) c)))) {
                last.text.append(draft.text);
            } else {
                joined.add(draft);
            }
        }
        return joined;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\f';
    }

    private static boolean isBlank(char c) {
        return isSpace(c) || c == NO_BREAK_SPACE;
    }
}
