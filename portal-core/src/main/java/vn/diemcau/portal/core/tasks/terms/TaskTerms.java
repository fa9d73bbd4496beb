package vn.diemcau.portal.core.tasks.terms;

import java.time.LocalDate;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * What a task asks for, cleaned.
 *
 * @param what        what is to be done, in several lines; may be empty
 * @param deliverable the product (sản phẩm) by which one sees that it is done; may be empty
 * @param dueOn       the deadline; null for what is done all the time (thường xuyên)
 */
public record TaskTerms(String title, String what, String deliverable, LocalDate dueOn, Term term, Priority priority,
                        TaskVisibility visibility) {

    /** Characters of a title at most. */
    public static final int TITLE = 200;
    /** Characters of a text at most. */
    public static final int TEXT = 4_000;
    /** Characters of a deliverable at most. */
    public static final int DELIVERABLE = 300;

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    /** @throws Refused if there is no title, something is too long, a choice is missing, or the day is none of this or the next century */
    public TaskTerms {
        title = Texts.line("title", title, TITLE);
        what = lines("what", what);
        deliverable = Texts.line("deliverable", deliverable, DELIVERABLE);
        if (title.isEmpty()) {
            throw new Refused("title", "tasks.refused.title");
        }
        if (dueOn != null && (dueOn.isBefore(EARLIEST) || dueOn.isAfter(LATEST))) {
            throw new Refused("dueOn", "tasks.refused.day");
        }
        if (term == null || priority == null || visibility == null) {
            throw new Refused("term", "tasks.refused.choice");
        }
    }

    /** Text of several lines from a field, cleaned. @throws Refused if it is too long */
    static String lines(String field, String text) {
        var lines = Texts.lines(text);
        if (lines.length() > TEXT) {
            throw new Refused(field, "tasks.refused.long", TEXT, lines.length());
        }
        return lines;
    }
}
