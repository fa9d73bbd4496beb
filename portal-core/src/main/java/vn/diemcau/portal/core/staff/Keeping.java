package vn.diemcau.portal.core.staff;

import java.util.Set;

/**
 * What the caller keeps of somebody, as the policies of the tables say it.
 *
 * @param everybody whether the caller keeps all people: Phòng Tổ chức cán bộ, those above it, and who runs the portal
 * @param person    whether the caller keeps this person's names and number, and says when they leave
 * @param postsIn   codes of the sections whose posts the caller keeps
 */
public record Keeping(boolean everybody, boolean person, Set<String> postsIn) {
}
