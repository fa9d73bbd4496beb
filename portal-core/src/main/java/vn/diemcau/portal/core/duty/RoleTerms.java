package vn.diemcau.portal.core.duty;

import java.util.regex.Pattern;
import vn.diemcau.portal.core.shared.Phones;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * What a duty role is.
 *
 * @param hospital   whether it stands in the roster of the whole hospital too
 * @param phone      the number that goes with the duty, whoever has it; empty for none
 * @param neededFrom the minute of the day from which somebody must be on duty, or null
 * @param neededTo   until which minute; not after the former across midnight
 */
public record RoleTerms(String name, boolean hospital, String phone, Integer neededFrom, Integer neededTo) {

    private static final int LENGTH = 80;
    private static final Pattern SHORT = Pattern.compile("[0-9]{3,5}|1[89]00[0-9]{4,6}");

    /** @throws Refused if there is no name, a number is none, or only one of two times is said */
    public RoleTerms {
        name = Texts.line("name", name, LENGTH);
        if (name.isEmpty()) {
            throw new Refused("name", "duty.refused.name");
        }
        phone = number("phone", phone);
        if ((neededFrom == null) != (neededTo == null)) {
            throw new Refused("neededFrom", "duty.refused.needed");
        }
        if (neededFrom != null && neededFrom == DayTime.DAY) {
            neededFrom = 0;
        }
        if (neededTo != null && neededTo == 0) {
            neededTo = DayTime.DAY;
        }
    }

    /**
     * An extension, a special number (1800, 1900) or a public one, as it is stored; empty stays empty.
     *
     * @throws Refused if it is no number, or several
     */
    public static String number(String field, String typed) {
        var digits = Texts.line(typed).replace(" ", "");
        return SHORT.matcher(digits).matches() ? digits : Phones.stored(field, typed);
    }

    /** Terms out of what was typed; times as {@link DayTime} understands them. */
    public static RoleTerms typed(String name, boolean hospital, String phone, String neededFrom, String neededTo) {
        return new RoleTerms(name, hospital, phone, minutes("neededFrom", neededFrom), minutes("neededTo", neededTo));
    }

    private static Integer minutes(String field, String typed) {
        return Texts.line(typed).isEmpty() ? null : Integer.valueOf(DayTime.minutes(field, typed));
    }
}
