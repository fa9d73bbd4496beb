package vn.diemcau.portal.core.shared;

/** Something that was done and that nobody but the audit trail needs to hear of; told within its transaction. */
public record PortalDeed(Deed deed) implements Audited {
}
