package vn.diemcau.portal.core.members;

import java.util.List;

/**
 * Some of the accounts that belong to no section, by log-in name.
 *
 * @param total how many there are in all
 * @param page  which page it is, from 0
 * @param last  whether no other follows
 */
public record AccountPage(List<AccountLine> items, int total, int page, boolean last) {
}
