package vn.diemcau.portal.core.duty.transfer.plan;

import java.util.UUID;

/**
 * Somebody whom a roster may mean.
 *
 * @param here   whether they have a post in the section in the month
 * @param former whether they had one in the section at another time
 */
public record KnownPerson(UUID id, String staffNumber, String name, boolean here, boolean former) {

    /** As the preview shows them, so that namesakes are told apart. */
    public String shown() {
        return name + " · " + staffNumber;
    }
}
