package vn.diemcau.portal.core.staff.ties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;

/** The caller's own list of people to have at hand. It is shown to nobody else. */
@ApplicationScoped
@Transactional
public class Favourites {

    /** As many as one still finds somebody in. */
    public static final int MOST = 60;

    @Inject
    private TieRows rows;

    @Inject
    private Access access;

    @Inject
    private Event<FavouritesChanged> changes;

    /**
     * The person is on the list from now on; nothing happens if that is so already.
     *
     * @throws NotFound if there is no such person
     * @throws Refused  if the list is full
     */
    @RequiresPermission(Permission.STAFF)
    public void add(UUID person) {
        if (rows.find(person).isEmpty()) {
            throw new NotFound("person");
        }
        if (rows.favourites() >= MOST) {
            throw new Refused("favourite", "people.refused.favourites", MOST);
        }
        if (rows.addFavourite(access.caller().subject(), person)) {
            changes.fire(FavouritesChanged.to(rows.favourites()));
        }
    }

    /** The person is on the list no more. */
    @RequiresPermission(Permission.STAFF)
    public void remove(UUID person) {
        if (rows.removeFavourite(person)) {
            changes.fire(FavouritesChanged.to(rows.favourites()));
        }
    }
}
