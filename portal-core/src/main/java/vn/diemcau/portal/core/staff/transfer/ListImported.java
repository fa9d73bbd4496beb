package vn.diemcau.portal.core.staff.transfer;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Audited;
import vn.diemcau.portal.core.shared.Deed;

/**
 * Something was done with a list of staff as a whole; told within the transaction.
 *
 * @param what    the action as the audit trail calls it
 * @param section in whose name: that of the staff office, or the one that the person runs
 * @param rows    how many rows there are of each kind
 */
record ListImported(String what, String section, UUID list, String fileName, Map<String, Object> rows) implements Audited {

    static final String APPLIED = "staff.imported";
    static final String UNDONE = "staff.import_undone";
    static final String DOWNLOADED = "staff.import_downloaded";

    static ListImported of(String what, String section, StaffImport list) {
        var rows = new LinkedHashMap<String, Object>();
        list.counts().forEach((kind, number) -> rows.put("rows_" + kind.name().toLowerCase(Locale.ROOT), number));
        rows.values().removeIf(number -> number.equals(0));
        return new ListImported(what, section, list.id(), list.fileName(), rows);
    }

    @Override
    public Deed deed() {
        return new Deed(what, section, "staff_import", list.toString(), fileName, Deed.Readers.ALL, Map.of(), rows);
    }
}
