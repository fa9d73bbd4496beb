package vn.diemcau.portal.core.meetings.papers.results;

import java.util.List;
import vn.diemcau.portal.core.meetings.MeetingView;
import vn.diemcau.portal.core.meetings.papers.IssuedPaper;
import vn.diemcau.portal.core.meetings.papers.PaperOffice;

/**
 * All that the page of a paper after a meeting shows.
 *
 * @param issued  papers of its type, the newest first
 * @param missing key of the sentence that says why there is nothing to issue yet; null if there is
 */
public record ResultPage(MeetingView view, ResultDraft draft, PaperOffice office, List<IssuedPaper> issued, String missing) {

    /** The paper that holds; null if none was issued. */
    public IssuedPaper inForce() {
        return issued.stream().filter(IssuedPaper::isInForce).findFirst().orElse(null);
    }
}
