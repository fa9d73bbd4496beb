package vn.diemcau.portal.core.meetings.conclusions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.tasks.terms.TaskState;
import vn.diemcau.portal.core.tasks.terms.Term;

/**
 * A conclusion as pages show it.
 *
 * @param lead         the code of the section that leads it
 * @param leadName     its name
 * @param cooperating  the codes of those that co-operate, with their names in {@code others}
 * @param responsible  the ids of the people who are responsible, with their names in {@code people}
 * @param issued       whether a task was made of it; it stays as it is then
 * @param task         that task, as far as the caller reads it; null for none
 */
public record ConclusionLine(UUID id, String sentence, String title, String lead, String leadName, int accent, List<String> cooperating, String others,
                             List<UUID> responsible, String people, LocalDate dueOn, String deliverable, Term term, boolean issued, long version,
                             UUID task, TaskState taskState, int taskPercent) {
}
