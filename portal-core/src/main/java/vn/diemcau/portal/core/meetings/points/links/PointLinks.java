package vn.diemcau.portal.core.meetings.points.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.PortalDeed;

/**
 * The links of points, for those who prepare the meeting. A new link, or none, ends the old one at once; all end when the meeting is
 * closed. Fails as {@link MeetingAccess#prepared} does.
 */
@ApplicationScoped
@Transactional
public class PointLinks {

    /** Links on one page of the sheet. */
    public static final int PAGE = 60;

    @Inject
    private MeetingAccess meetings;

    @Inject
    private LinkRecords records;

    @Inject
    private Event<PortalDeed> deeds;

    /** A page of all points with their links, to be printed; also when the meeting is over. @param page from 1; held within what there is */
    @RequiresPermission(Permission.STAFF)
    public LinkSheet sheet(UUID meeting, int page) {
        var view = meetings.readable(meeting);
        if (!view.prepares()) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
        var cards = records.cards(meeting, null);
        int pages = Math.max(1, (cards.size() + PAGE - 1) / PAGE);
        int shown = Math.max(1, Math.min(page, pages));
        return new LinkSheet(view, cards.subList((shown - 1) * PAGE, Math.min(shown * PAGE, cards.size())), cards.size(),
                cards.stream().filter(card -> card.madeAt() == null).count(), shown, pages);
    }

    /** All points with their links, those higher up first; also when the meeting is over. */
    @RequiresPermission(Permission.STAFF)
    public List<LinkCard> all(UUID meeting) {
        if (!meetings.readable(meeting).prepares()) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
        return records.cards(meeting, null);
    }

    /** The link of one point. @throws NotFound if there is no such point */
    @RequiresPermission(Permission.STAFF)
    public LinkCard link(UUID meeting, UUID point) {
        if (!meetings.readable(meeting).prepares()) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
        return card(meeting, point);
    }

    private LinkCard card(UUID meeting, UUID point) {
        return records.cards(meeting, point).stream().findFirst().orElseThrow(() -> new NotFound("point"));
    }

    /** Gives a link to every point that has none. @return how many were given */
    @RequiresPermission(Permission.STAFF)
    public int make(UUID meeting) {
        var view = meetings.prepared(meeting);
        var without = records.cards(meeting, null).stream().filter(card -> card.madeAt() == null).map(LinkCard::point).toList();
        if (!without.isEmpty()) {
            records.put(meeting, without);
            tell("points.linked", view.meeting(), Map.of("links", without.size()));
        }
        return without.size();
    }

    /** Gives a point a new link instead of the one it has. */
    @RequiresPermission(Permission.STAFF)
    public LinkCard renew(UUID meeting, UUID point) {
        var view = meetings.prepared(meeting);
        var card = card(meeting, point);
        records.put(meeting, List.of(point));
        tell("points.relinked", view.meeting(), Map.of("point", card.code() + " " + card.name()));
        return card(meeting, point);
    }

    /** From now on the point has no link. */
    @RequiresPermission(Permission.STAFF)
    public void revoke(UUID meeting, UUID point) {
        var view = meetings.prepared(meeting);
        var card = card(meeting, point);
        if (records.remove(meeting, point) > 0) {
            tell("points.unlinked", view.meeting(), Map.of("point", card.code() + " " + card.name()));
        }
    }

    /** From now on no point of the meeting has a link. */
    @RequiresPermission(Permission.STAFF)
    public void revokeAll(UUID meeting) {
        var view = meetings.prepared(meeting);
        tell("points.unlinked", view.meeting(), Map.of("links", records.remove(meeting, null)));
    }

    private void tell(String action, Meeting meeting, Map<String, Object> after) {
        deeds.fire(new PortalDeed(new Deed(action, meeting.getSection().getCode(), "meeting", meeting.getId().toString(), meeting.getTitle(),
                Deed.Readers.EDITORS, Map.of(), after)));
    }
}
