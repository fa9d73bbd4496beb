package vn.diemcau.portal.core.organization;

/**
 * The page of a section was changed.
 *
 * @param section the code
 * @param actor   the lasting id of the account that did it
 */
public record SectionChanged(String section, SectionText before, SectionText after, String actor) {
}
