package vn.diemcau.portal.core.shared;

import java.util.List;

/**
 * Many things that were done at once, each of which belongs in the audit trail by itself, so that it is found by what it was
 * done to. Fired within the transaction of what it tells.
 */
public interface AuditedTogether {

    List<Deed> deeds();
}
