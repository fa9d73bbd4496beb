package vn.diemcau.portal.core.organization;

import java.time.LocalDate;
import java.util.UUID;
import vn.diemcau.portal.core.shared.HospitalDay;

/** What lists show of a section. @param closedOn the first day on which nobody may write into it, or null */
public record SectionCard(UUID id, String code, String name, String shortName, SectionKind kind, int accent,
                          String place, String phone, LocalDate closedOn) {

    /** The day from which it is closed, as people write it; empty if it is open. */
    public String closing() {
        return closedOn == null ? "" : HospitalDay.written(closedOn);
    }

    /** Whether nobody may write into it any more. */
    public boolean closed() {
        return closedOn != null && !closedOn.isAfter(HospitalDay.today());
    }
}
