package vn.diemcau.portal.core.meetings.conclusions;

import java.util.List;
import vn.diemcau.portal.core.meetings.MeetingView;

/**
 * What a meeting has concluded.
 *
 * @param words   the closing words or notes, for those who prepare it; empty for others
 * @param version of the words
 */
public record ConclusionPage(MeetingView view, String words, long version, List<ConclusionLine> conclusions) {

    /** The words, sentence by sentence. */
    public List<String> sentences() {
        return Sentences.of(words);
    }

    /** How many are still to become tasks. */
    public long pending() {
        return conclusions.stream().filter(conclusion -> !conclusion.issued()).count();
    }
}
