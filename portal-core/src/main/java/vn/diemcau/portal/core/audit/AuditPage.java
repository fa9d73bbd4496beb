package vn.diemcau.portal.core.audit;

import java.util.List;

/**
 * One page of the audit trail, newest first.
 *
 * @param next the cursor of the page that follows, or null at the end
 */
public record AuditPage(List<AuditEntry> items, String next) {
}
