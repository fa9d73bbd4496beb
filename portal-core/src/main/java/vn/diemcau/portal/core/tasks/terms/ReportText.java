package vn.diemcau.portal.core.tasks.terms;

import vn.diemcau.portal.core.shared.Refused;

/**
 * What somebody tells of the progress of a task, cleaned.
 *
 * @param percent how much of it is done, 0 to 100; null if nothing is said of it
 * @param done    whether it is all done, to be confirmed by who gave it
 */
public record ReportText(String words, Integer percent, boolean done) {

    /** @throws Refused if there are no words or too many, or the part done is none of 0 to 100 */
    public ReportText {
        words = said(words);
        if (percent != null && (percent < 0 || percent > ALL)) {
            throw new Refused("percent", "tasks.refused.percent");
        }
    }

    /** Everything is done. */
    public static final int ALL = 100;

    /** Words that may be missing, cleaned. @throws Refused if there are too many */
    public static String maybe(String text) {
        return TaskTerms.lines("words", text);
    }

    /** Words that must be there, cleaned. @throws Refused if there are none, or too many */
    public static String said(String text) {
        var words = TaskTerms.lines("words", text);
        if (words.isEmpty()) {
            throw new Refused("words", "tasks.refused.words");
        }
        return words;
    }
}
