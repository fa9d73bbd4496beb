package vn.diemcau.portal.core.papers.forms;

import java.util.ArrayList;
import java.util.List;
import vn.diemcau.portal.core.papers.text.Block;
import vn.diemcau.portal.core.papers.text.Paper;
import vn.diemcau.portal.core.papers.text.PaperType;
import vn.diemcau.portal.core.papers.text.PlaceAndDay;

/** Thông báo kết luận: a paper with the name of its type, form 1.4 of Nghị định 30/2020/NĐ-CP, appendix III. */
public final class ConclusionPaper {

    private static final int NUMBER = 8;
    private static final int TASK = 29;
    private static final int UNIT = 16;
    private static final int DAY = 15;

    private ConclusionPaper() {
    }

    public static Paper of(Frame frame, ConclusionFacts facts) {
        var body = new ArrayList<Block>();
        var day = PlaceAndDay.written(facts.day());
        body.add(facts.place().isBlank()
                ? FormWords.sentence("notice.online", FormWords.heading(day), FormWords.phrase(facts.chair()), FormWords.phrase(facts.meeting()))
                : FormWords.sentence("notice.opening", FormWords.heading(day), FormWords.phrase(facts.place()),
                        FormWords.phrase(facts.chair()), FormWords.phrase(facts.meeting())));
        for (int i = 0; i < facts.conclusions().size(); i++) {
            conclusion(body, (i + 1) + ".", facts.conclusions().get(i));
        }
        if (!facts.tasks().isEmpty()) {
            body.add(new Block.Chapter(1, facts.conclusions().size() + 1 + ".", FormWords.of("notice.tasks")));
            body.add(tasks(facts.tasks()));
        }
        Replacing.say(body, frame);
        body.add(FormWords.sentence("notice.closing", frame.body()));
        return new Paper(frame.heading(), PaperType.TB, frame.number(), frame.dated(), FormWords.heading(facts.subject()), List.of(), body,
                frame.signatures(), frame.recipients());
    }

    private static void conclusion(List<Block> body, String label, ConclusionFacts.Conclusion conclusion) {
        if (conclusion.title().isBlank()) {
            body.add(new Block.Paragraph(label + ' ' + conclusion.text()));
        } else {
            body.add(new Block.Chapter(1, label, conclusion.title()));
            if (!conclusion.text().isBlank()) {
                body.add(new Block.Paragraph(conclusion.text()));
            }
        }
        if (!conclusion.points().isEmpty()) {
            body.add(new Block.Items(conclusion.points()));
        }
    }

    private static Block.Grid tasks(List<ConclusionFacts.Task> tasks) {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < tasks.size(); i++) {
            var task = tasks.get(i);
            rows.add(List.of(Integer.toString(i + 1), task.what(), lead(task), task.with(), task.until(), task.product()));
        }
        return new Block.Grid(List.of(column("number", NUMBER, true), column("task", TASK, false), column("lead", UNIT, false),
                column("with", UNIT, false), column("until", DAY, true), column("product", UNIT, false)), rows);
    }

    private static String lead(ConclusionFacts.Task task) {
        return task.persons().isBlank() ? task.lead() : FormWords.of("notice.lead", task.lead(), task.persons());
    }

    /** What a notice is about. @param chair empty if nobody is named @param meeting as {@link MeetingPhrase} calls it */
    public static String subject(String chair, String meeting) {
        return chair.isBlank() ? FormWords.of("notice.subject", FormWords.phrase(meeting))
                : FormWords.of("notice.subjectOf", FormWords.phrase(chair), FormWords.phrase(meeting));
    }

    /** How the deadline of a task without a day is written. @param near whether it is for the near term */
    public static String always(boolean near) {
        return FormWords.of(near ? "notice.always" : "notice.long");
    }

    private static Block.Column column(String name, int share, boolean centred) {
        return new Block.Column(FormWords.of("notice.column." + name), share, centred);
    }
}
