package vn.diemcau.portal.core.duty.feeds;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Shifts as iCalendar (RFC 5545), times in UTC. */
final class CalendarText {

    private static final String MAKER = "-//Diem Cau//Duty roster//VI";
    private static final int MINUTES = 30;

    private CalendarText() {
    }

    static String of(List<FeedShift> shifts, Instant now) {
        var calendar = new ICalendar();
        calendar.setProductId(MAKER);
        calendar.setRefreshInterval(new Duration.Builder().minutes(MINUTES).build());
        for (var shift : shifts) {
            var event = new VEvent();
            event.setUid(shift.id().toString());
            event.setDateTimeStamp(Date.from(now));
            event.setSequence((int) shift.changes());
            event.setSummary(shift.role());
            event.setLocation(shift.section());
            event.setDateStart(Date.from(shift.begins()));
            event.setDateEnd(Date.from(shift.ends()));
            if (!shift.note().isEmpty()) {
                event.setDescription(shift.note());
            }
            calendar.addEvent(event);
        }
        return Biweekly.write(calendar).go();
    }
}
