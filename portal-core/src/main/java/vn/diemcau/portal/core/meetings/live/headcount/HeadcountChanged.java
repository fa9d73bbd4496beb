package vn.diemcau.portal.core.meetings.live.headcount;

import java.util.UUID;

/** To be fired, by CDI, within the transaction in which the figures of a meeting have changed: all who watch hear of it soon. */
public record HeadcountChanged(UUID meeting) {
}
