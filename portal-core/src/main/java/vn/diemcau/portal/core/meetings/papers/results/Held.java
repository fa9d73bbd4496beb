package vn.diemcau.portal.core.meetings.papers.results;

import java.time.Instant;
import java.time.LocalDateTime;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.shared.HospitalDay;

/** What papers say of a meeting that was held: when it really began and ended, by the hospital's clocks. @param place empty if it was online only */
record Held(String title, LocalDateTime begin, LocalDateTime end, String place) {

    static Held of(Meeting meeting) {
        return new Held(meeting.getTitle(), at(meeting.getBegunAt()), at(meeting.getEndedAt()), meeting.getPlace());
    }

    private static LocalDateTime at(Instant instant) {
        return LocalDateTime.ofInstant(instant, HospitalDay.ZONE);
    }
}
