package vn.diemcau.portal.core.meetings.conclusions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;
import vn.diemcau.portal.core.tasks.terms.Priority;
import vn.diemcau.portal.core.tasks.terms.TaskTerms;
import vn.diemcau.portal.core.tasks.terms.TaskVisibility;
import vn.diemcau.portal.core.tasks.terms.Term;

/**
 * What is made of a sentence, cleaned.
 *
 * @param sentence    the words as they were marked
 * @param title       what the task is called; the beginning of the sentence if nothing is typed
 * @param lead        code of the section that leads it
 * @param cooperating codes of those that co-operate
 * @param responsible the records of the people who are responsible
 * @param dueOn       the deadline; null for what is done all the time
 */
public record ConclusionTerms(String sentence, String title, String lead, List<String> cooperating, List<UUID> responsible, LocalDate dueOn,
                              String deliverable, Term term) {

    /** Characters of a sentence at most. */
    public static final int SENTENCE = 2_000;

    /** @throws Refused if there is no sentence or section, something is too long, or a choice is missing */
    public ConclusionTerms {
        sentence = Texts.line("sentence", sentence, SENTENCE);
        if (sentence.isEmpty()) {
            throw new Refused("sentence", "conclusions.refused.sentence");
        }
        title = Texts.line(title).isEmpty() ? beginning(sentence) : title;
        var task = new TaskTerms(title, "", deliverable, dueOn, term, Priority.NORMAL, TaskVisibility.SECTIONS);
        title = task.title();
        deliverable = task.deliverable();
        if (lead.isEmpty()) {
            throw new Refused("lead", "tasks.refused.lead.none");
        }
        cooperating = cooperating.stream().distinct().filter(code -> !code.equals(lead)).toList();
        responsible = responsible.stream().distinct().toList();
    }

    /** What a task is called that was given no name: the sentence, cut at a word if it is long. */
    static String beginning(String sentence) {
        if (sentence.length() <= TaskTerms.TITLE) {
            return sentence;
        }
        int cut = sentence.lastIndexOf(' ', TaskTerms.TITLE - 1);
        return sentence.substring(0, cut > 0 ? cut : TaskTerms.TITLE - 1) + "…";
    }
}
