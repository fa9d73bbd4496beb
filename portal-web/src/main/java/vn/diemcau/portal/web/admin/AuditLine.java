package vn.diemcau.portal.web.admin;

import java.util.List;
import vn.diemcau.portal.core.audit.AuditEntry;

/**
 * An entry of the audit trail in words.
 *
 * @param action  what was done
 * @param thing   what it was done to: its name, or its kind and id for whom the name is not
 * @param section the name of the section, or empty
 * @param link    the address of the thing if the caller may read it, else null
 */
public record AuditLine(AuditEntry entry, String action, String thing, String section, String link, List<Change> changes) {

    /** A changed field in words; an empty text for what there was not. */
    public record Change(String field, String before, String after) {
    }
}
