package vn.diemcau.portal.core.feeds;

import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.util.TimeZone;
import vn.diemcau.portal.core.shared.HospitalDay;

/** The time zone of the hospital as calendars know it: seven hours ahead of UTC since 13 June 1975, without summer time. */
final class HospitalZone {

    private static final int BEFORE = 8;
    private static final int SINCE = 7;

    private HospitalZone() {
    }

    static TimezoneAssignment assigned() {
        var time = new StandardTime();
        time.setDateStart(new DateTimeComponents(1975, 6, 13, 0, 0, 0, false));
        time.setTimezoneOffsetFrom(new UtcOffset(true, BEFORE, 0));
        time.setTimezoneOffsetTo(new UtcOffset(true, SINCE, 0));
        var zone = new VTimezone(HospitalDay.ZONE.getId());
        zone.addStandardTime(time);
        return new TimezoneAssignment(TimeZone.getTimeZone(HospitalDay.ZONE), zone);
    }
}
