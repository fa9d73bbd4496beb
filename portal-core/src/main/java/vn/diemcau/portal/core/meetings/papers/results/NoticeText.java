package vn.diemcau.portal.core.meetings.papers.results;

import java.util.List;
import java.util.regex.Pattern;
import vn.diemcau.portal.core.meetings.conclusions.ConclusionLine;
import vn.diemcau.portal.core.papers.forms.ConclusionFacts;
import vn.diemcau.portal.core.papers.forms.ConclusionPaper;
import vn.diemcau.portal.core.papers.forms.MeetingPhrase;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.tasks.terms.Term;

/** What a notice of conclusions says: the sentences that were issued, in their order, and who does what until when. */
final class NoticeText {

    /** A number, letter or dash with which the sentence was counted in the closing words. The notice counts for itself. */
    private static final Pattern COUNTING = Pattern.compile("^(?:(?:\\d+(?:\\.\\d+)*|[IVXLC]+|\\p{Ll})[.)]\\s+|[-+*\\u2013\\u2022]\\s+)");

    private NoticeText() {
    }

    /** @param issued the conclusions that were issued */
    static ConclusionFacts of(Held held, List<ConclusionLine> issued, ResultDraft draft) {
        return new ConclusionFacts(draft.subject(), MeetingPhrase.of(held.title()), held.begin().toLocalDate(), held.place(), draft.chair(),
                issued.stream().map(line -> new ConclusionFacts.Conclusion("", uncounted(line.sentence()), List.of())).toList(),
                issued.stream().map(NoticeText::task).toList());
    }

    private static ConclusionFacts.Task task(ConclusionLine line) {
        return new ConclusionFacts.Task(uncounted(line.title()), line.leadName(), line.people(), line.others(),
                line.dueOn() == null ? ConclusionPaper.always(line.term() == Term.NEAR) : HospitalDay.written(line.dueOn()), line.deliverable());
    }

    static String uncounted(String sentence) {
        return COUNTING.matcher(sentence).replaceFirst("");
    }
}
