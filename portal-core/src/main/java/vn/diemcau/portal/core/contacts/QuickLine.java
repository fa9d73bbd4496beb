package vn.diemcau.portal.core.contacts;

import java.util.List;
import vn.diemcau.portal.core.shared.Phones;

/**
 * A line of the quick contact as it leads now.
 *
 * @param number   the one to call
 * @param own      the one of the line itself, to call when nobody is on duty any more
 * @param people   who is on duty; empty if the line leads to a number
 * @param fallback whether somebody should be on duty and nobody is
 */
public record QuickLine(String label, String detail, String number, String own, String initials, int accent, List<QuickPerson> people,
                        boolean fallback) {

    /** The number as people write it. */
    public String shownNumber() {
        return Phones.shown(number);
    }

    /** The first of the people, or null. */
    public QuickPerson first() {
        return people.isEmpty() ? null : people.get(0);
    }
}
