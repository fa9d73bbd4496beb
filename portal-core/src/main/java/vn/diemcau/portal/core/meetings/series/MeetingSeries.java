package vn.diemcau.portal.core.meetings.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingChanged;
import vn.diemcau.portal.core.meetings.MeetingDesk;
import vn.diemcau.portal.core.meetings.MeetingView;
import vn.diemcau.portal.core.meetings.agenda.Agenda;
import vn.diemcau.portal.core.meetings.agenda.AgendaDesk;
import vn.diemcau.portal.core.meetings.agenda.AgendaEntry;
import vn.diemcau.portal.core.meetings.agenda.ItemDraft;
import vn.diemcau.portal.core.meetings.agenda.ItemKind;
import vn.diemcau.portal.core.meetings.agenda.ItemOutcome;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;

/**
 * Makes drafts from earlier meetings, with their people and their audience; nobody is told. Papers, answers and notes stay
 * behind. All operations fail with {@link NotFound} if there is no such meeting for the caller, {@link NotPermitted} if the
 * caller does not write for the section that holds it, {@link Refused} if there is no time.
 */
@ApplicationScoped
@Transactional
public class MeetingSeries {

    private static final int TITLE = 300;
    private static final int ABOUT = 4000;

    @Inject
    private SeriesRows rows;

    @Inject
    private MeetingAccess meetings;

    @Inject
    private MeetingDesk desk;

    @Inject
    private Agenda agenda;

    @Inject
    private AgendaDesk items;

    @Inject
    @Any
    private Instance<OpenMatters> sources;

    @Inject
    private Event<MeetingChanged> changes;

    /** The same at another time, with the whole agenda and its speakers. @return its id */
    @RequiresPermission(Permission.STAFF)
    public UUID copy(UUID meeting, Instant begin) {
        var view = prepared(meeting, begin);
        var id = drafted(view, begin);
        var copies = new HashMap<UUID, UUID>();
        agenda.of(meeting).forEach(entry -> copies.put(entry.item().id(), added(id, copies.get(entry.item().parent()), entry)));
        copies.forEach((from, to) -> rows.copySpeakers(id, from, to));
        tell("meeting.copied", view, id);
        return id;
    }

    /**
     * The next meeting of the series: with the items that were marked as not done or postponed, those below them that are not
     * done, and what else was left open.
     *
     * @return its id
     */
    @RequiresPermission(Permission.STAFF)
    public UUID continueAt(UUID meeting, Instant begin) {
        var view = prepared(meeting, begin);
        var id = drafted(view, begin);
        rows.continues(id, meeting);
        var copies = new HashMap<UUID, UUID>();
        for (var entry : carriedOver(agenda.of(meeting))) {
            var copy = added(id, copies.get(entry.item().parent()), entry);
            copies.put(entry.item().id(), copy);
            rows.carriedFrom(copy, entry.item().id());
        }
        copies.forEach((from, to) -> rows.copySpeakers(id, from, to));
        sources.stream().flatMap(source -> source.of(meeting).stream()).forEach(matter -> add(id, matter));
        tell("meeting.continued", view, id);
        return id;
    }

    /** The meetings before and after this one that the caller may read. @throws NotFound if there is no such meeting for the caller */
    @RequiresPermission(Permission.STAFF)
    public List<SeriesLine> around(UUID meeting) {
        return rows.around(meetings.readable(meeting).meeting().getId());
    }

    static List<AgendaEntry> carriedOver(List<AgendaEntry> entries) {
        var carried = new ArrayList<AgendaEntry>();
        Set<UUID> below = new HashSet<>();
        for (var entry : entries) {
            var item = entry.item();
            boolean open = item.outcome() != ItemOutcome.DONE;
            if (item.outcome().isCarriedOver() || open && item.parent() != null && below.contains(item.parent())) {
                below.add(item.id());
                carried.add(entry);
            }
        }
        return carried;
    }

    private UUID drafted(MeetingView view, Instant begin) {
        var from = view.meeting();
        var id = desk.draft(from.getSection().getCode(), from.getDraft().movedTo(begin));
        rows.copyPeople(from.getId(), id);
        return id;
    }

    private UUID added(UUID meeting, UUID parent, AgendaEntry entry) {
        return items.add(meeting, parent, entry.item().draft());
    }

    private void add(UUID meeting, OpenMatter matter) {
        var item = items.add(meeting, null, new ItemDraft(ItemKind.TOPIC, cut(matter.title(), TITLE), cut(matter.about(), ABOUT), matter.minutes()));
        if (matter.from() != null) {
            rows.carriedFrom(item, matter.from());
        }
    }

    private static String cut(String text, int limit) {
        return text.substring(0, Math.min(text.length(), limit));
    }

    private MeetingView prepared(UUID meeting, Instant begin) {
        var view = meetings.readable(meeting);
        if (!view.written()) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
        if (begin == null) {
            throw new Refused("beginsAt", "meetings.refused.begin");
        }
        return view;
    }

    private void tell(String action, MeetingView from, UUID id) {
        changes.fire(new MeetingChanged(action, meetings.prepared(id).meeting(), Map.of(), Map.of("thing", from.meeting().getId().toString())));
    }
}
