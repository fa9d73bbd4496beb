package vn.diemcau.portal.core.shared;

/**
 * An event that belongs in the audit trail. Fired within the transaction of what it tells, it is kept if, and only if, that
 * is kept.
 */
public interface Audited {

    Deed deed();
}
