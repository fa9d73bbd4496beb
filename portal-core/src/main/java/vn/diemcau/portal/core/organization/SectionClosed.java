package vn.diemcau.portal.core.organization;

import java.time.LocalDate;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.Refused;

/** The section is closed: what it holds can be read and no longer changed. Shown as 409. */
public class SectionClosed extends Refused {

    private static final long serialVersionUID = 1L;

    SectionClosed(String name, LocalDate day) {
        super("section", "section.refused.closed", name, HospitalDay.written(day));
    }
}
