package vn.diemcau.portal.core.meetings.points.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingView;
import vn.diemcau.portal.core.meetings.points.PointDraft;
import vn.diemcau.portal.core.meetings.points.Terms;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;

/**
 * Where those who prepare a meeting keep its points: one tree, in which each point is of a lower level than the one above it.
 * Every operation fails as {@link MeetingAccess#prepared} does.
 */
@ApplicationScoped
@Transactional
public class PointDesk {

    /** Points of a meeting at most. */
    public static final int MOST = 5_000;

    @Inject
    private MeetingAccess meetings;

    @Inject
    private PointWriter points;

    @Inject
    private TermRecords terms;

    @Inject
    private PointDeeds deeds;

    /** A further point. @throws Refused if something of it cannot be taken */
    @RequiresPermission(Permission.STAFF)
    public UUID add(UUID meeting, PointDraft draft) {
        var view = begin(meeting);
        var shapes = points.shapes(meeting);
        if (shapes.size() >= MOST) {
            throw new Refused("code", "points.refused.most", MOST);
        }
        var id = Ids.next();
        check(shapes, terms.of(meeting), id, draft);
        points.add(meeting, List.of(new PointWriter.Written(id, draft)));
        deeds.tell("points.added", view.meeting(), Map.of(), told(draft));
        return id;
    }

    private MeetingView begin(UUID meeting) {
        var view = meetings.prepared(meeting);
        terms.hold(meeting);
        return view;
    }

    /** Changes a point, also where it lies: all below it come with it. @throws Refused if something cannot be taken, or it was changed since this version */
    @RequiresPermission(Permission.STAFF)
    public void change(UUID meeting, UUID point, long version, PointDraft draft) {
        var view = begin(meeting);
        var shapes = points.shapes(meeting);
        var before = shapes.entrySet().stream().filter(entry -> entry.getValue().id().equals(point)).findFirst()
                .orElseThrow(() -> new NotFound("point"));
        if (before.getValue().version() != version) {
            throw new Refused("version", "points.refused.outdated");
        }
        check(shapes, terms.of(meeting), point, draft);
        points.change(meeting, List.of(new PointWriter.Written(point, draft)));
        deeds.tell("points.changed", view.meeting(), Map.of("point", before.getKey()), told(draft));
    }

    private static void check(Map<String, PointWriter.Shape> shapes, Terms terms, UUID id, PointDraft draft) {
        var level = terms.level(draft.level()).position();
        var byId = new HashMap<UUID, PointWriter.Shape>();
        shapes.values().forEach(shape -> byId.put(shape.id(), shape));
        var namesake = shapes.get(draft.code());
        if (namesake != null && !namesake.id().equals(id)) {
            throw new Refused("code", "points.refused.taken", draft.code());
        }
        if (draft.parent() == null && byId.values().stream().anyMatch(other -> other.parent() == null && !other.id().equals(id))) {
            throw new Refused("parent", "points.refused.root");
        }
        if (draft.parent() != null && !byId.containsKey(draft.parent())) {
            throw new Refused("parent", "points.refused.parent");
        }
        for (var above = byId.get(draft.parent()); above != null; above = byId.get(above.parent())) {
            if (above.id().equals(id)) {
                throw new Refused("parent", "points.refused.cycle");
            }
        }
        if (draft.parent() != null && byId.get(draft.parent()).level() >= level
                || byId.values().stream().anyMatch(below -> id.equals(below.parent()) && below.level() <= level)) {
            throw new Refused("level", "points.refused.order");
        }
        if (!new HashSet<>(terms.categories().stream().map(term -> term.id()).toList()).containsAll(draft.registered().keySet())) {
            throw new NotFound("category");
        }
        draft.registered().values().stream().filter(number -> number < 0 || number > PointDraft.MOST).findFirst().ifPresent(wrong -> {
            throw new Refused("registered", "points.refused.registered", PointDraft.MOST);
        });
    }

    private static Map<String, Object> told(PointDraft draft) {
        return Map.of("point", draft.code() + " " + draft.name(), "delegates", draft.registered().values().stream().mapToInt(Integer::intValue).sum());
    }

    /** Removes a point with all below it. @throws Refused if one of them has reported, or somebody has changed it since this version */
    @RequiresPermission(Permission.STAFF)
    public void remove(UUID meeting, UUID point, long version) {
        var view = begin(meeting);
        var code = points.shapes(meeting).entrySet().stream().filter(entry -> entry.getValue().id().equals(point)).map(Map.Entry::getKey)
                .findFirst().orElseThrow(() -> new NotFound("point"));
        if (points.hasReported(meeting, point)) {
            throw new Refused("point", "points.refused.reported");
        }
        if (points.remove(meeting, point, version) == 0) {
            throw new Refused("version", "points.refused.outdated");
        }
        deeds.tell("points.removed", view.meeting(), Map.of("point", code), Map.of());
    }

    /** Other meetings of the caller whose points could be taken over, the latest first. */
    @RequiresPermission(Permission.STAFF)
    public List<EarlierTree> earlier(UUID meeting) {
        meetings.prepared(meeting);
        return points.earlier(meeting);
    }

    /**
     * Takes over the levels, categories, points, people and announced delegates of another meeting; its links and reports stay with it.
     *
     * @return how many points were taken over
     * @throws Refused      if there are points already
     * @throws NotPermitted if the caller does not prepare the other one, whose people they would see
     */
    @RequiresPermission(Permission.STAFF)
    public int takeOver(UUID meeting, UUID other) {
        var view = begin(meeting);
        var from = meetings.readable(other);
        if (!from.prepares()) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
        if (!points.shapes(meeting).isEmpty()) {
            throw new Refused("other", "points.refused.present");
        }
        int copied = points.copy(other, meeting);
        deeds.tell("points.taken_over", view.meeting(), Map.of(), Map.of("from", from.meeting().getTitle(), "rows_created", copied));
        return copied;
    }
}
