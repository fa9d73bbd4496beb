package vn.diemcau.portal.core.organization.rules;

import java.util.Map;
import java.util.TreeSet;
import vn.diemcau.portal.core.shared.Audited;
import vn.diemcau.portal.core.shared.Deed;

/** How a section works was changed; told within the transaction. @param section the code */
public record SectionRulesChanged(String section, String name, SectionRules before, SectionRules after) implements Audited {

    @Override
    public Deed deed() {
        var was = fields(before);
        var is = fields(after);
        return new Deed("section.rules", section, "section", section, name, Deed.Readers.ALL, Deed.differing(was, is), Deed.differing(is, was));
    }

    private static Map<String, Object> fields(SectionRules rules) {
        return Map.of("modules", String.join(" ", new TreeSet<>(rules.modules().stream().map(Enum::name).toList())),
                "audience", rules.hospital() ? "HOSPITAL" : "SECTION", "publishing", rules.publishing().name());
    }
}
