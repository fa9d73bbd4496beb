package vn.diemcau.portal.core.duty.transfer.plan;

import java.util.UUID;

/** A role of the section. @param from the minute of the day from which it is needed, null if it is not @param to until which */
public record KnownRole(UUID id, String name, boolean retired, Integer from, Integer to) {
}
