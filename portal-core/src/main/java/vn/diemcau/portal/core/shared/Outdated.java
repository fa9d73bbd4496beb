package vn.diemcau.portal.core.shared;

import java.time.Instant;

/** Somebody else has saved in the meantime; nothing was written. Shown as 412 with who and when. */
public class Outdated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long currentVersion;
    private final String changedBy;
    private final Instant changedAt;

    public Outdated(long currentVersion, String changedBy, Instant changedAt) {
        super("now at version " + currentVersion);
        this.currentVersion = currentVersion;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    public long currentVersion() {
        return currentVersion;
    }

    /** The full name of the person who saved last. */
    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
