package vn.diemcau.portal.core.structure;

import java.time.LocalDate;
import java.util.UUID;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.core.shared.HospitalDay;

/**
 * A section as it stands in the tree.
 *
 * @param parent   code of the section above it, or null
 * @param position its place in the order of the hospital
 * @param closedOn the first day on which nobody may write into it, maybe one to come; null if it is open
 * @param into     code of the section that it went into, or null
 */
public record SectionNode(UUID id, String code, String name, String shortName, SectionKind kind, int accent, String parent,
                          int position, LocalDate closedOn, String into, long version) {

    /** Whether nobody may write into it any more. */
    public boolean closed() {
        return closedBy(HospitalDay.today());
    }

    /** Whether nobody may write into it on that day. */
    boolean closedBy(LocalDate day) {
        return closedOn != null && !closedOn.isAfter(day);
    }

    /** The day from which it is closed, as people write it; empty if it is open. */
    public String closing() {
        return closedOn == null ? "" : HospitalDay.written(closedOn);
    }
}
