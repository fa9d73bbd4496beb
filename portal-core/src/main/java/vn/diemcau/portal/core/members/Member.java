package vn.diemcau.portal.core.members;

import vn.diemcau.portal.auth.SectionRole;

/**
 * A person in a section.
 *
 * @param account  the lasting id of the account
 * @param username the log-in name
 * @param name     the full name in the Vietnamese order
 * @param role     the highest role in the section; null for somebody who is not in it
 */
public record Member(String account, String username, String name, SectionRole role) {
}
