package vn.diemcau.portal.core.staff.directory;

import java.util.List;

/**
 * A page of the directory.
 *
 * @param next  where the next page begins; null on the last one
 * @param total how many there are on this page and all that follow
 */
public record PeoplePage(List<PersonCard> people, String next, long total) {

    /** Nobody. */
    public static final PeoplePage EMPTY = new PeoplePage(List.of(), null, 0);
}
