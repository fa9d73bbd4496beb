package vn.diemcau.portal.core.papers.forms;

import java.time.LocalDate;
import java.util.List;

/**
 * What a notice of conclusions says.
 *
 * @param subject     what the notice is about, such as {@code Kết luận của Giám đốc tại hội nghị …}
 * @param meeting     what was held, within a sentence, such as {@code hội nghị giao ban tháng 11}
 * @param place       empty if it was held online only
 * @param chair       with title and post
 * @param conclusions one by one, in the words of the chair
 * @param tasks       who does what until when; empty for none
 */
public record ConclusionFacts(String subject, String meeting, LocalDate day, String place, String chair, List<Conclusion> conclusions,
                              List<Task> tasks) {

    public ConclusionFacts {
        conclusions = List.copyOf(conclusions);
        tasks = List.copyOf(tasks);
    }

    /**
     * @param title  a heading; empty for none, then the text itself gets the number
     * @param points what belongs to it, each with a dash
     */
    public record Conclusion(String title, String text, List<String> points) {
        public Conclusion {
            points = List.copyOf(points);
        }
    }

    /**
     * @param persons who is responsible there; empty for nobody by name
     * @param with    the co-operating units
     * @param until   the day as it is to be read, or words such as {@code thường xuyên}
     * @param product what is to be handed in
     */
    public record Task(String what, String lead, String persons, String with, String until, String product) {
    }
}
