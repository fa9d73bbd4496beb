package vn.diemcau.portal.core.members;

import vn.diemcau.portal.auth.SectionRole;

/**
 * Somebody's role in a section was changed.
 *
 * @param account the lasting id of the account whose role it is
 * @param before  null if it was none
 * @param after   null if it is none
 * @param actor   the lasting id of the account that did it
 */
public record RoleChanged(String section, String account, SectionRole before, SectionRole after, String actor) {
}
