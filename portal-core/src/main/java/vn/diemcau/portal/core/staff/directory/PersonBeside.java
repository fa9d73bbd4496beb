package vn.diemcau.portal.core.staff.directory;

/**
 * What stands beside a person's profile.
 *
 * @param favourite whether the caller has chosen to have the person at hand
 * @param deputy    who stands in for the person; null if nobody was named or that one has left
 * @param listed    whether the person stands in lists: holds a post today outside party sections
 */
public record PersonBeside(boolean favourite, PersonCard deputy, boolean listed) {
}
