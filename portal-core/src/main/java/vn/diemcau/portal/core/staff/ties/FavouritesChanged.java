package vn.diemcau.portal.core.staff.ties;

import java.util.Map;
import vn.diemcau.portal.core.shared.Audited;
import vn.diemcau.portal.core.shared.Deed;

/**
 * Somebody's own list of people has changed. The trail tells that it did and how long it is: whom one wants at hand is
 * nobody else's business.
 *
 * @param length of the list as it is now
 */
public record FavouritesChanged(long length) implements Audited {

    static FavouritesChanged to(long length) {
        return new FavouritesChanged(length);
    }

    @Override
    public Deed deed() {
        return new Deed("staff.favourites", null, "staff", "", "", Deed.Readers.ALL, Map.of(), Map.of("people", length));
    }
}
