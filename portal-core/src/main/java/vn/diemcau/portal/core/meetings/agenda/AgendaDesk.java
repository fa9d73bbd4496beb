package vn.diemcau.portal.core.meetings.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingChanged;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;

/**
 * Where an agenda is built by those who prepare the meeting. All operations fail with {@link NotFound} if there is no such
 * meeting or item for the caller, {@link NotPermitted} if the caller does not prepare it, {@link Refused} if it is over.
 */
@ApplicationScoped
@Transactional
public class AgendaDesk {

    /** Items of one agenda at most. */
    private static final int MOST = 200;

    @Inject
    private AgendaRows rows;

    @Inject
    private MeetingAccess meetings;

    @Inject
    private Event<MeetingChanged> changes;

    @Inject
    private Event<ItemsRemoved> removals;

    /**
     * Adds an item as the last one.
     *
     * @param parent the item below which it stands, or null
     * @return its id
     * @throws Refused if there are too many items, or it would stand too deep
     */
    @RequiresPermission(Permission.STAFF)
    public UUID add(UUID meeting, UUID parent, ItemDraft draft) {
        var prepared = meetings.prepared(meeting).meeting();
        var items = rows.locked(meeting);
        if (items.size() >= MOST) {
            throw new Refused("title", "agenda.refused.many", MOST);
        }
        new AgendaTree(items).requireRoomBelow(parent);
        var id = rows.add(meeting, parent, items.size() + 1, draft);
        var now = rows.of(meeting);
        arrange(new AgendaTree(now), now);
        tell("meeting.item_added", prepared, Map.of(), draft.told());
        return id;
    }

    /** @param parent the item below which it is to stand, or null @throws Refused if somebody else has changed it since this version, too */
    @RequiresPermission(Permission.STAFF)
    public void change(UUID meeting, UUID item, long version, UUID parent, ItemDraft draft) {
        var prepared = meetings.prepared(meeting).meeting();
        var items = rows.locked(meeting);
        var before = find(items, item);
        if (before.version() != version) {
            throw new Refused("version", "meetings.refused.outdated");
        }
        var tree = new AgendaTree(items);
        tree.moveBelow(item, parent);
        rows.change(item, draft);
        arrange(tree, items);
        var old = before.draft().told();
        tell("meeting.item_changed", prepared, Deed.differing(old, draft.told()), Deed.differing(draft.told(), old));
    }

    /** @throws Refused if there is no place that way, too */
    @RequiresPermission(Permission.STAFF)
    public void move(UUID meeting, UUID item, AgendaTree.Way way) {
        var prepared = meetings.prepared(meeting).meeting();
        var items = rows.locked(meeting);
        var tree = new AgendaTree(items);
        tree.move(item, way);
        arrange(tree, items);
        tell("meeting.item_moved", prepared, Map.of("position", find(items, item).position()), Map.of("title", find(items, item).title()));
    }

    /** What became of it; what is not done or postponed is carried over to the next meeting of the series. */
    @RequiresPermission(Permission.STAFF)
    public void mark(UUID meeting, UUID item, ItemOutcome outcome) {
        var prepared = meetings.prepared(meeting).meeting();
        var before = find(rows.locked(meeting), item);
        rows.mark(item, outcome);
        tell("meeting.item_marked", prepared, Map.of("outcome", before.outcome().name()), Map.of("title", before.title(), "outcome", outcome.name()));
    }

    /** Removes an item with all items below it, their speakers and documents. */
    @RequiresPermission(Permission.STAFF)
    public void remove(UUID meeting, UUID item) {
        var prepared = meetings.prepared(meeting).meeting();
        var items = rows.locked(meeting);
        var removed = new AgendaTree(items).with(item);
        removals.fire(new ItemsRemoved(meeting, removed));
        rows.remove(item);
        arrange(new AgendaTree(items.stream().filter(one -> !removed.contains(one)).toList()), items);
        tell("meeting.item_removed", prepared, Map.of("title", removed.get(0).title(), "entries", removed.size()), Map.of());
    }

    private void arrange(AgendaTree tree, List<AgendaItem> items) {
        var known = items.stream().collect(Collectors.toMap(AgendaItem::id, item -> item));
        for (var place : tree.places()) {
            var item = known.get(place.item());
            if (item.position() != place.position() || !Objects.equals(item.parent(), place.parent())) {
                rows.place(place);
            }
        }
    }

    private static AgendaItem find(List<AgendaItem> items, UUID id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("item"));
    }

    private void tell(String action, Meeting meeting, Map<String, Object> before, Map<String, Object> after) {
        changes.fire(new MeetingChanged(action, meeting, before, after));
    }
}
