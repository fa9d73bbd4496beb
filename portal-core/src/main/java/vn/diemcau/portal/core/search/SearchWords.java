package vn.diemcau.portal.core.search;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.shared.Texts;

/**
 * What somebody looks for, in the forms in which the parts of the search need it.
 *
 * @param line   as it was typed, in one line
 * @param query  its words as PostgreSQL's text search wants them, the last letters of each maybe missing; empty if there are none
 */
record SearchWords(String line, String query) {

    private static final int LONGEST = 200;
    private static final int MOST = 8;

    /** Only the first 200 characters count. */
    static SearchWords of(String typed) {
        var line = Texts.line(typed);
        line = line.substring(0, Math.min(line.length(), LONGEST));
        return new SearchWords(line, Arrays.stream(Texts.fold(line).split("[^a-z0-9]+")).filter(word -> !word.isEmpty()).limit(MOST)
                .map(word -> word + ":*").collect(Collectors.joining(" & ")));
    }

    boolean isEmpty() {
        return line.isEmpty();
    }
}
