package vn.diemcau.portal.core.tasks.boards;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.shared.Texts;
import vn.diemcau.portal.core.tasks.terms.Term;

/**
 * What is looked for among tasks.
 *
 * @param section on the board of a section its code; elsewhere the code of the section that leads a task, empty for all
 * @param part    on the board of a section the part that it has; null for any
 * @param group   null for all
 * @param term    null for both
 * @param words   words of the title, the text or the deliverable, the last one maybe unfinished; empty for all
 */
public record TaskFilter(Board board, String section, Part part, TaskGroup group, Term term, String words) {

    private static final int WORDS = 100;
    private static final int MOST = 8;

    public TaskFilter {
        var line = Texts.line(words);
        words = line.substring(0, Math.min(line.length(), WORDS));
        section = Texts.line(section);
    }

    /** All that the caller is responsible for. */
    public static TaskFilter own() {
        return new TaskFilter(Board.OWN, "", null, null, null, "");
    }

    /** Whether anything is looked for in particular. */
    public boolean narrows() {
        return part != null || group != null || term != null || !words.isEmpty() || board != Board.SECTION && !section.isEmpty();
    }

    /** The words as PostgreSQL's text search wants them; empty for all. */
    String query() {
        return Arrays.stream(Texts.fold(words).split("[^a-z0-9]+")).filter(word -> !word.isEmpty()).limit(MOST).map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }
}
