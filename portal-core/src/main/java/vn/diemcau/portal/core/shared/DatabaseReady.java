package vn.diemcau.portal.core.shared;

/** The database has the schema of this release; fired once per start, before the portal says that it is ready. */
public record DatabaseReady() {
}
