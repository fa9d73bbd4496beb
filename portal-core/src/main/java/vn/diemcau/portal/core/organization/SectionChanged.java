package vn.diemcau.portal.core.organization;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.shared.Audited;
import vn.diemcau.portal.core.shared.Deed;

/**
 * The page of a section was changed; told within the transaction.
 *
 * @param section the code
 * @param name    the name of the section
 */
public record SectionChanged(String section, String name, SectionText before, SectionText after) implements Audited {

    @Override
    public Deed deed() {
        var was = fields(before);
        var is = fields(after);
        return new Deed("section.changed", section, "section", section, name, Deed.Readers.ALL,
                Deed.differing(was, is), Deed.differing(is, was));
    }

    private static Map<String, Object> fields(SectionText text) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("introduction", text.introduction());
        fields.put("place", text.place());
        fields.put("phone", text.phone());
        fields.put("hours", text.openingHours());
        fields.put("accent", text.accent());
        fields.put("links", lines(text.links()));
        fields.put("contacts", lines(text.contactPoints()));
        return fields;
    }

    private static String lines(List<SectionLine> lines) {
        return lines.stream().map(line -> line.label() + " " + line.value()).collect(Collectors.joining("; "));
    }
}
