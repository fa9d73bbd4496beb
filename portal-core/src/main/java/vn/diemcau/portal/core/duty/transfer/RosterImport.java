package vn.diemcau.portal.core.duty.transfer;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A file with a roster that was sent.
 *
 * @param entries what was read out of it, as JSON; null once it is done
 * @param from    when shifts of which nothing is said begin, as it was written
 * @param added   how many shifts it has added, once it is done
 */
public record RosterImport(UUID id, String sectionCode, String sectionName, YearMonth month, String fileName, String entries,
                           String from, String to, int added, Instant doneAt) {

    public boolean done() {
        return doneAt != null;
    }
}
