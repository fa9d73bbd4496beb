package vn.diemcau.portal.core.organization.covers;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Audited;
import vn.diemcau.portal.core.shared.Deed;

/** The page of a section has another picture; told within the transaction. @param before null for none @param after null for none */
public record CoverChanged(String section, String name, UUID before, UUID after) implements Audited {

    @Override
    public Deed deed() {
        return new Deed("section.cover", section, "section", section, name, Deed.Readers.ALL,
                Map.of("cover", Objects.toString(before, "")), Map.of("cover", Objects.toString(after, "")));
    }
}
