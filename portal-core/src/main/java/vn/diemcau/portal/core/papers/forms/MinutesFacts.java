package vn.diemcau.portal.core.papers.forms;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What minutes say. Times are by the hospital's clocks.
 *
 * @param subject     what the meeting was about
 * @param chair       with title and post
 * @param secretary   with title and post
 * @param proceedings item by item, as they were dealt with
 * @param conclusions of the chair; empty for none
 * @param addenda     what was put right after the minutes were approved; empty for none
 */
public record MinutesFacts(String subject, LocalDateTime begin, LocalDateTime end, String place, Attendance attendance, String chair,
                           String secretary, List<Proceeding> proceedings, List<String> conclusions, List<Addendum> addenda) {

    public MinutesFacts {
        proceedings = List.copyOf(proceedings);
        conclusions = List.copyOf(conclusions);
        addenda = List.copyOf(addenda);
    }

    /** Words below approved minutes. @param author who has added them */
    public record Addendum(LocalDate day, String author, String text) {
    }

    /**
     * Who was there.
     *
     * @param present how many; 0 if nobody has counted
     * @param invited how many were to come; 0 if that is not known
     * @param groups  lines such as {@code Đảng ủy bệnh viện: 15 đồng chí}
     * @param absent  one by one; empty if nobody names them
     */
    public record Attendance(int present, int invited, List<String> groups, List<Absence> absent) {
        public Attendance {
            groups = List.copyOf(groups);
            absent = List.copyOf(absent);
        }
    }

    /** @param reason empty if none is known */
    public record Absence(String name, String reason) {
    }

    /**
     * What happened with an item of the agenda.
     *
     * @param label its number, such as {@code 1.} or {@code 1.2.}
     * @param notes paragraph by paragraph
     */
    public record Proceeding(String label, String title, List<String> notes) {
        public Proceeding {
            notes = List.copyOf(notes);
        }
    }
}
