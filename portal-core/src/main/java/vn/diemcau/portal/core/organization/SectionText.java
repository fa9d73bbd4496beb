package vn.diemcau.portal.core.organization;

import java.util.List;
import java.util.regex.Pattern;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * What a section says of itself on its page, cleaned.
 *
 * @param phone  an extension or a public number; empty for none
 * @param accent one of the twelve colours of the look, 1 to 12
 * @param links  addresses within the portal ({@code /…}) or on the web ({@code https://…}); lines without a label are left out
 */
public record SectionText(String introduction, String place, String phone, String openingHours, int accent,
                          List<SectionLine> links, List<SectionLine> contactPoints) {

    /** Colours of the look that a section can have. */
    public static final int ACCENTS = 12;
    /** Links, and contact points, at most. */
    public static final int LINES = 6;

    private static final int INTRODUCTION_LENGTH = 1_000;
    private static final int LINE_LENGTH = 200;
    private static final int LABEL_LENGTH = 60;
    private static final Pattern NUMBER = Pattern.compile("[0-9+(][0-9 ().+-]{1,24}");
    private static final Pattern ADDRESS = Pattern.compile("/(?!/)[^\\s\"<>]*|https?://[^\\s\"<>]+");

    /** @throws Refused if a text is too long, or a number, address or colour is none */
    public SectionText {
        introduction = Texts.line("introduction", introduction, INTRODUCTION_LENGTH);
        place = Texts.line("place", place, LINE_LENGTH);
        phone = like(NUMBER, "phone", "section.refused.number", Texts.line(phone));
        openingHours = Texts.line("openingHours", openingHours, LINE_LENGTH);
        if (accent < 1 || accent > ACCENTS) {
            throw new Refused("accent", "section.refused.accent");
        }
        links = lines("links", links, ADDRESS, "section.refused.address");
        contactPoints = lines("contactPoints", contactPoints, NUMBER, "section.refused.number");
    }

    private static List<SectionLine> lines(String field, List<SectionLine> lines, Pattern form, String refusal) {
        return lines.stream().filter(line -> !Texts.line(line.label()).isEmpty()).limit(LINES)
                .map(line -> new SectionLine(Texts.line(field, line.label(), LABEL_LENGTH), checked(field, line, form, refusal)))
                .toList();
    }

    private static String checked(String field, SectionLine line, Pattern form, String refusal) {
        var value = Texts.line(field, line.value(), LINE_LENGTH);
        if (value.isEmpty()) {
            throw new Refused(field, refusal);
        }
        return like(form, field, refusal, value);
    }

    private static String like(Pattern form, String field, String refusal, String value) {
        if (!value.isEmpty() && !form.matcher(value).matches()) {
            throw new Refused(field, refusal);
        }
        return value;
    }
}
