package vn.diemcau.portal.core.duty.now;

import java.util.UUID;

/** What a roster shows of a role. @param hospital whether it stands in the hospital's roster too */
public record RoleLine(UUID id, String name, UUID sectionId, String sectionName, boolean hospital) {
}
