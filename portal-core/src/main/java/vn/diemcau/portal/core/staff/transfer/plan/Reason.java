package vn.diemcau.portal.core.staff.transfer.plan;

import vn.diemcau.portal.core.staff.transfer.sheet.Column;

/**
 * Why a row cannot be taken.
 *
 * @param code   what the sentence in the bundles is found by
 * @param column where it is in the row; null if it is about the row as a whole
 * @param detail what the sentence names: a value, a line, a limit
 */
public record Reason(String code, Column column, String detail) {
}
