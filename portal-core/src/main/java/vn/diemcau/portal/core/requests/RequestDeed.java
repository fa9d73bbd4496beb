package vn.diemcau.portal.core.requests;

import java.util.Map;
import vn.diemcau.portal.core.shared.Audited;
import vn.diemcau.portal.core.shared.Deed;

/** Something was done with a request. Of what was written the audit trail keeps the length only. */
public record RequestDeed(String action, SectionRequest request, Map<String, Object> before, Map<String, Object> after) implements Audited {

    @Override
    public Deed deed() {
        return new Deed(action, request.getSection().getCode(), "request", request.getId().toString(), request.getLabel(),
                Deed.Readers.EDITORS, before, after);
    }
}
