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
 * @param actor   the lasting id of the account that did it
 */
public record SectionChanged(String section, String name, SectionText before, SectionText after, String actor) implements Audited {

    @Override
    public Deed deed() {
        var was = fields(before);
        var is = fields(after);
        var same = was.entrySet().stream().filter(field -> field.getValue().equals(is.get(field.getKey())))
                .map(Map.Entry::getKey).toList();
        same.forEach(was::remove);
        same.forEach(is::remove);
        return new Deed("section.changed", section, "section", section, name, Deed.Readers.ALL, was, is);
    }

    private static Map<String, Object> fields(SectionText text) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("introduction", text.introduction());
        fields.put("place", text.place());
        fields.put("phone", text.phone() == null ? "" : text.phone());
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
