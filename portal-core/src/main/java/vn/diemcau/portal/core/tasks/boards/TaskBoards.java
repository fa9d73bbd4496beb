package vn.diemcau.portal.core.tasks.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.core.shared.Cursor;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.PortalDeed;

/** Lists of tasks. What a caller may not read is neither shown nor counted. */
@ApplicationScoped
@Transactional
public class TaskBoards {

    /** Tasks on one page of a list. */
    public static final int PAGE = 30;
    /** Handed over in one file at most. */
    public static final int EXPORTED = 20_000;

    private static final int AT_ONCE = 1_000;
    private static final int FEW = 3;

    @Inject
    private BoardRecords records;

    @Inject
    private Hospital hospital;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private Event<PortalDeed> deeds;

    /** Whether the caller belongs to the hospital's leadership: a section of that kind. */
    @RequiresPermission(Permission.STAFF)
    public boolean overseesHospital() {
        return hospital.ownSections().stream().anyMatch(section -> section.kind() == SectionKind.LEADERSHIP);
    }

    /**
     * What is open by its deadline, then what waits to be confirmed, then what is over.
     *
     * @param cursor where the page before ended, or null for the first; a damaged cursor means the first
     * @throws NotFound if there is no such board for the caller: the section is none of theirs, or they are not of the leadership
     */
    @RequiresPermission(Permission.STAFF)
    public TaskPage find(TaskFilter filter, String cursor) {
        requireBoard(filter);
        var today = LocalDate.now(clock);
        var found = records.lines(filter, today, Cursor.parse(cursor).orElse(null), PAGE + 1);
        var items = found.stream().limit(PAGE).toList();
        var next = found.size() > PAGE ? BoardRecords.after(items.get(PAGE - 1)).encoded() : null;
        return new TaskPage(items, records.counts(filter, today), next);
    }

    /** What the caller still has to do: how much, and the three most pressing. */
    @RequiresPermission(Permission.STAFF)
    public OwnTasks own() {
        var today = LocalDate.now(clock);
        var counts = records.counts(TaskFilter.own(), today);
        long open = counts.get(TaskGroup.OVERDUE) + counts.get(TaskGroup.WEEK) + counts.get(TaskGroup.LATER);
        var first = open == 0 ? List.<TaskLine>of() : records.lines(TaskFilter.own(), today, null, FEW).stream()
                .filter(line -> line.state().isWorkedOn()).toList();
        return new OwnTasks(counts.get(TaskGroup.OVERDUE), open, first);
    }

    /** Hands over what is looked for, to be taken away in a file. It is told in the audit trail. Exceptions as of {@link #find}. */
    @RequiresPermission(Permission.STAFF)
    public void export(TaskFilter filter, Consumer<TaskLine> receiver) {
        requireBoard(filter);
        var today = LocalDate.now(clock);
        Cursor after = null;
        int handed = 0;
        List<TaskLine> lines;
        do {
            lines = records.lines(filter, today, after, AT_ONCE);
            lines.forEach(receiver);
            handed += lines.size();
            after = lines.isEmpty() ? null : BoardRecords.after(lines.get(lines.size() - 1));
        } while (lines.size() == AT_ONCE && handed < EXPORTED);
        deeds.fire(new PortalDeed(new Deed("task.exported", filter.board() == Board.SECTION ? filter.section() : null, "task", "", "",
                Deed.Readers.ALL, Map.of(), Map.of("exported", handed))));
    }

    private void requireBoard(TaskFilter filter) {
        boolean shown = switch (filter.board()) {
            case OWN -> true;
            case SECTION -> access.caller().has(SectionRole.MEMBER, filter.section());
            case HOSPITAL -> overseesHospital();
        };
        if (!shown) {
            throw new NotFound("board");
        }
    }
}
