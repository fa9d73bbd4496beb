package vn.diemcau.portal.core.duty.transfer.sheet;

/**
 * What a sign in the cells of a grid means, as the file itself says.
 *
 * @param role empty if the row says it
 * @param from empty, as {@code to}, if it stands for no duty, such as a day off
 */
public record ShiftCode(String code, String role, String from, String to) {
}
