package vn.diemcau.portal.auth;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What has become of people's roles since they logged in. A token says what was true when it was made; roles that were
 * given or taken later count from the next request on.
 */
public interface RoleChanges {

    /**
     * The last change of an account's roles.
     *
     * @param groups all groups of the account from then on, as full paths
     * @param active whether the account may be used at all from then on
     */
    record Change(Set<String> groups, boolean active, Instant at) {
    }

    /** The last change of this account, if there has been any. */
    Optional<Change> lastOf(String subject);
}
