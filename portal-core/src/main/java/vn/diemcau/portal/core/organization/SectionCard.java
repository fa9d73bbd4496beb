package vn.diemcau.portal.core.organization;

import java.util.UUID;

/** What lists show of a section. */
public record SectionCard(UUID id, String code, String name, String shortName, SectionKind kind, int accent,
                          String place, String phone) {
}
