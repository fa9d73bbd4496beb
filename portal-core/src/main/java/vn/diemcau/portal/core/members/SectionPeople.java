package vn.diemcau.portal.core.members;

import java.util.List;
import vn.diemcau.portal.core.organization.Section;

/**
 * Who belongs to a section.
 *
 * @param present its people: admins first, then editors, then the others, by log-in name
 * @param found   people with an account whose name is like the words that were looked for, in the section or not
 */
public record SectionPeople(Section section, List<Member> present, List<Member> found) {
}
