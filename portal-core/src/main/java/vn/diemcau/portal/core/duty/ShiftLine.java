package vn.diemcau.portal.core.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.diemcau.portal.core.shared.StoredTimes;

/** What a roster shows of a shift. */
public record ShiftLine(UUID id, UUID roleId, String roleName, String sectionCode, String sectionName, UUID personId, String familyName,
                        String middleName, String givenName, String degree, Instant begins, Instant ends, boolean published,
                        String note, long version) {

    /** The columns of {@link #of}, from the tables shift h, duty_role r, section s, staff_member m. */
    public static final String SELECT = """
            select h.id, r.id role_id, r.name, s.code, s.short_name, m.id person_id, m.family_name, m.middle_name, m.given_name, m.degree,
                h.begins_at, h.ends_at, h.published, h.note, h.version
            from shift h join duty_role r on r.id = h.role_id join section s on s.id = h.section_id
                join staff_member m on m.id = h.staff_member_id\s""";

    /** A row of {@link #SELECT}. */
    public static ShiftLine of(Object[] row) {
        return new ShiftLine((UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3], (String) row[4], (UUID) row[5],
                (String) row[6], (String) row[7], (String) row[8], (String) row[9], StoredTimes.instant(row[10]),
                StoredTimes.instant(row[11]), (Boolean) row[12], (String) row[13], ((Number) row[14]).longValue());
    }

    /** Họ, đệm, tên. */
    public String name() {
        return (familyName + " " + middleName + " " + givenName).replace("  ", " ").strip();
    }

    /** The name with the academic title before it. */
    public String titledName() {
        return degree == null || degree.isEmpty() ? name() : degree + " " + name();
    }

    /** The day on which it begins. */
    public LocalDate day() {
        return DayTime.day(begins);
    }

    /** The day on which it ends; one that ends at 24:00 ends on the day before. */
    public LocalDate lastDay() {
        return DayTime.day(ends.minusSeconds(1));
    }

    public String from() {
        return DayTime.text(DayTime.of(begins));
    }

    /** When it ends; midnight is 24:00. */
    public String to() {
        int minutes = DayTime.of(ends);
        return DayTime.text(minutes == 0 ? DayTime.DAY : minutes);
    }

    /** Whether it ends on another day than it begins. */
    public boolean overnight() {
        return !lastDay().equals(day());
    }

    /** Whether it goes on at this moment. */
    public boolean covers(Instant moment) {
        return !begins.isAfter(moment) && ends.isAfter(moment);
    }
}
