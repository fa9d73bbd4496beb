package vn.diemcau.portal.core.staff.transfer.plan;

import vn.diemcau.portal.core.staff.transfer.sheet.Column;

/**
 * One value that a row sets.
 *
 * @param from   what it was; empty for what there was not
 * @param to     what it becomes; empty for nothing
 * @param hidden whether the person does not show all staff what it was
 */
public record Change(Column column, String from, String to, boolean hidden) {

    public Change(Column column, String from, String to) {
        this(column, from, to, false);
    }
}
