package vn.diemcau.portal.core.contacts;

import java.util.Locale;
import vn.diemcau.portal.core.duty.RoleTerms;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * What a line of the quick contact says.
 *
 * @param number   reaches somebody at any time, also when nobody is on duty
 * @param initials two or three letters for the round picture
 * @param accent   one of the twelve colours of the look
 */
public record QuickTerms(String label, String detail, String number, String initials, int accent) {

    private static final int LABEL = 60;
    private static final int DETAIL = 120;
    private static final int INITIALS = 3;
    private static final int ACCENTS = 12;

    /**
     * Terms out of what was typed. Without initials the first letter of the name stands for them.
     *
     * @throws Refused if there is no name or number, or one of them will not do
     */
    public static QuickTerms typed(String label, String detail, String number, String initials, long accent) {
        var name = Texts.line("label", label, LABEL);
        if (name.isEmpty()) {
            throw new Refused("label", "quick.refused.label");
        }
        var called = RoleTerms.number("number", number);
        if (called.isEmpty()) {
            throw new Refused("number", "quick.refused.number");
        }
        var letters = Texts.line("initials", initials, INITIALS);
        return new QuickTerms(name, Texts.line("detail", detail, DETAIL), called,
                (letters.isEmpty() ? name.substring(0, 1) : letters).toUpperCase(Locale.ROOT),
                accent < 1 || accent > ACCENTS ? 1 : (int) accent);
    }
}
