package vn.diemcau.portal.core.contacts.outside.facts;

import java.util.regex.Pattern;
import vn.diemcau.portal.core.shared.Phones;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * Numbers outside the hospital in one form each, so that the same number is found however it was typed: public ones as
 * {@link Phones} stores them, and those that are dialled as they stand, such as 115, 1022 or 1900 1234.
 */
public final class ContactNumbers {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}");
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("\\d\\D*[/;,|&]\\D*\\d");
    private static final Pattern DECORATION = Pattern.compile("[\\s.()\\-\\u2010-\\u2015\\u00A0]+");
    private static final Pattern DIALLED_AS_IT_STANDS = Pattern.compile("[1-9][0-9]{2,5}|1[89]00[0-9]{4,6}");
    private static final Pattern ABROAD = Pattern.compile("^00(?=[1-9])");
    private static final Pattern VIETNAM = Pattern.compile("^(?:\\+84|84(?=[0-9]{9,11}$))0?");
    private static final Pattern KNOWN = Pattern.compile("0[1-9][0-9]{7,9}|\\+[1-9][0-9]{7,14}");
    /** Digits of the longest number that there is (E.164). */
    private static final int DIGITS = 15;
    private static final int SHOWN = 60;
    /** Characters of what may be a number with all that people write around it; more is none, and is not searched through. */
    public static final int LONGEST = 200;

    private ContactNumbers() {
    }

    /**
     * The stored form of what somebody typed; empty stays empty.
     *
     * @throws Refused if it has letters, is two numbers, or none at all; {@code field} is named as the one at fault
     */
    public static String stored(String field, String typed) {
        var line = Texts.line(typed);
        var shown = line.substring(0, Math.min(SHOWN, line.length()));
        if (line.length() > LONGEST) {
            throw new Refused(field, "external.refused.number", shown);
        }
        if (LETTERS.matcher(line).find()) {
            throw new Refused(field, "external.refused.letters", shown);
        }
        var digits = DECORATION.matcher(line).replaceAll("");
        if (BETWEEN_NUMBERS.matcher(line).find() || digits.replace("+", "").length() > DIGITS) {
            throw new Refused(field, "external.refused.two", shown);
        }
        digits = VIETNAM.matcher(ABROAD.matcher(digits).replaceFirst("+")).replaceFirst("0");
        if (digits.isEmpty() || DIALLED_AS_IT_STANDS.matcher(digits).matches()) {
            return digits;
        }
        if (!KNOWN.matcher(digits).matches()) {
            throw new Refused(field, "external.refused.number", shown);
        }
        return Phones.stored(field, digits);
    }

    /** A stored number as it is read. */
    public static String shown(String stored) {
        return stored.matches("1[89]00[0-9]{4,6}") ? stored.substring(0, 4) + " " + stored.substring(4) : Phones.shown(stored);
    }

    /** The digits by which somebody looks for a number, without what differs between its forms; empty if it is no number. */
    public static String sought(String words) {
        var digits = DECORATION.matcher(words).replaceAll("");
        if (!digits.matches("\\+?[0-9]{3,15}")) {
            return "";
        }
        return VIETNAM.matcher(ABROAD.matcher(digits).replaceFirst("+")).replaceFirst("0").replaceFirst("^[0+]", "");
    }
}
