package vn.diemcau.portal.core.duty.now;

import java.util.UUID;

/** What a roster shows of a role. @param hospital whether it stands in the hospital's roster too @param retired whether it is no longer offered */
public record RoleLine(UUID id, String name, UUID sectionId, String sectionName, boolean hospital, boolean retired) {
}
