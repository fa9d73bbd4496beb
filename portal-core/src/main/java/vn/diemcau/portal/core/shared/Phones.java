package vn.diemcau.portal.core.shared;

import java.util.regex.Pattern;

/** Public telephone numbers: stored in the form E.164 ({@code +84912345678}), shown as people write them at home. */
public final class Phones {

    private static final Pattern DECORATION = Pattern.compile("[\\s.()-]+");
    private static final Pattern AT_HOME = Pattern.compile("0[1-9][0-9]{7,9}");
    private static final Pattern WORLDWIDE = Pattern.compile("\\+[1-9][0-9]{7,14}");
    private static final String VIETNAM = "+84";

    private Phones() {
    }

    /**
     * The stored form of what somebody typed; empty stays empty.
     *
     * @throws Refused if it is no telephone number; {@code field} is named as the one at fault
     */
    public static String stored(String field, String typed) {
        var digits = DECORATION.matcher(Texts.line(typed)).replaceAll("");
        if (digits.isEmpty() || WORLDWIDE.matcher(digits).matches()) {
            return digits;
        }
        if (AT_HOME.matcher(digits).matches()) {
            return VIETNAM + digits.substring(1);
        }
        throw new Refused(field, "staff.refused.phone");
    }

    /** A stored number as it is read: {@code 0912 345 678}; numbers of other countries as they are. Null becomes empty. */
    public static String shown(String stored) {
        if (stored == null || !stored.startsWith(VIETNAM)) {
            return stored == null ? "" : stored;
        }
        var digits = "0" + stored.substring(VIETNAM.length());
        int tail = digits.length() - 6;
        return digits.substring(0, tail) + " " + digits.substring(tail, tail + 3) + " " + digits.substring(tail + 3);
    }
}
