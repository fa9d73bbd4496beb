package vn.diemcau.portal.auth;

import java.time.Instant;

/** A caller as of the log-in. @param at when the identity server said so; long ago if it does not say */
record LogIn(Caller caller, Instant at) {

    static final LogIn NONE = new LogIn(Caller.STRANGER, Instant.EPOCH);

    /** The caller as of now. */
    Caller after(RoleChanges changes) {
        if (caller.isStranger()) {
            return caller;
        }
        return changes.lastOf(caller.subject()).filter(change -> change.at().isAfter(at))
                .map(change -> caller.with(change.groups(), change.active())).orElse(caller);
    }
}
