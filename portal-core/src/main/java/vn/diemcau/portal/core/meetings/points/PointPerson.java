package vn.diemcau.portal.core.meetings.points;

import java.util.Locale;
import vn.diemcau.portal.core.shared.Phones;
import vn.diemcau.portal.core.shared.Texts;

/** Somebody at a point who is to be reached. @param phone in the form E.164; both may be empty */
public record PointPerson(String name, String phone) {

    /** What somebody is at a point. */
    public enum Role {
        /** Answers for it (phụ trách). */
        HEAD,
        /** Reports its headcount (báo cáo viên). */
        REPORTER,
        /** Sees to the line and the screen (kỹ thuật). */
        TECHNICIAN;

        /** The field of a form in which this one's number is typed. */
        public String phoneField() {
            return name().toLowerCase(Locale.ROOT) + "Phone";
        }

        /** The field of a form in which this one's name is typed. */
        public String nameField() {
            return name().toLowerCase(Locale.ROOT) + "Name";
        }
    }

    private static final int NAME = 200;

    /** @throws vn.diemcau.portal.core.shared.Refused if the number is none */
    public static PointPerson typed(Role role, String name, String phone) {
        return new PointPerson(Texts.line(role.nameField(), name, NAME), Phones.stored(role.phoneField(), phone));
    }

    public boolean isEmpty() {
        return name.isEmpty() && phone.isEmpty();
    }

    /** The number as people write it. */
    public String shown() {
        return Phones.shown(phone);
    }
}
