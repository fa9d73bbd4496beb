package vn.diemcau.portal.core.structure;

import java.util.Arrays;
import java.util.regex.Pattern;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * What makes a section, cleaned.
 *
 * @param code      small letters and digits; stands in addresses and in Keycloak's groups and never changes
 * @param shortName the name itself if left empty
 * @param kind      the name of a {@link SectionKind}
 * @param parent    code of the section above it; empty for none
 * @param accent    one of the twelve colours of the look, 1 to 12
 */
public record SectionOutline(String code, String name, String shortName, String kind, String parent, int accent) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]{2,30}");
    private static final int NAME_LENGTH = 120;
    private static final int SHORT_NAME_LENGTH = 60;
    private static final int ACCENTS = 12;

    /** @throws Refused if a text is missing or too long, or the code, kind or colour is none */
    public SectionOutline {
        code = Texts.line(code);
        if (!CODE.matcher(code).matches()) {
            throw new Refused("code", "structure.refused.code");
        }
        name = Texts.line("name", name, NAME_LENGTH);
        if (name.isEmpty()) {
            throw new Refused("name", "structure.refused.name");
        }
        shortName = Texts.line("shortName", Texts.line(shortName).isEmpty() ? name : shortName, SHORT_NAME_LENGTH);
        parent = Texts.line(parent);
        var wanted = kind;
        if (Arrays.stream(SectionKind.values()).noneMatch(known -> known.name().equals(wanted))) {
            throw new Refused("kind", "structure.refused.kind");
        }
        if (accent < 1 || accent > ACCENTS) {
            throw new Refused("accent", "section.refused.accent");
        }
    }

    SectionKind sectionKind() {
        return SectionKind.valueOf(kind);
    }
}
