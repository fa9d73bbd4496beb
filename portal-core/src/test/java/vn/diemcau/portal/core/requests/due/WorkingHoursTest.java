package vn.diemcau.portal.core.requests.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.portal.core.shared.HospitalDay;

/** Hours of work from 1 to 7 March 2027, Monday to Sunday, and the days around. */
class WorkingHoursTest {

    private static final String USUAL = "MON-FRI 07:00-11:30 13:30-17:00";

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(HospitalDay.ZONE).toInstant();
    }

    @ParameterizedTest(name = "sent at {0}, {1} later it is {2}")
    @CsvSource({
            "2027-03-01T08:00, PT2H, 2027-03-01T10:00",
            "2027-03-01T08:00, PT8H, 2027-03-02T08:00",
            "2027-03-01T11:00, PT1H, 2027-03-01T14:00",
            "2027-03-01T07:00, PT8H, 2027-03-01T17:00",
            "2027-03-01T12:00, PT1H, 2027-03-01T14:30",
            "2027-03-01T05:10, PT1H, 2027-03-01T08:00",
            "2027-03-01T20:00, PT30M, 2027-03-02T07:30",
    })
    void onlyHoursOfWorkCount(String sent, Duration work, String due) {
        assertThat(WorkingHours.of(USUAL).after(at(sent), work)).isEqualTo(at(due));
    }

    @ParameterizedTest(name = "sent at {0}, {1} later it is {2}")
    @CsvSource({
            "2027-03-05T16:00, PT8H, 2027-03-08T16:00",
            "2027-03-05T17:00, PT8H, 2027-03-08T17:00",
            "2027-03-06T10:00, PT1H, 2027-03-08T08:00",
            "2027-03-07T23:59, PT24H, 2027-03-10T17:00",
            "2027-03-05T16:59, PT24H, 2027-03-10T16:59",
            "2027-02-26T16:00, PT48H, 2027-03-08T16:00",
    })
    void aWeekendIsLeftOut(String sent, Duration work, String due) {
        assertThat(WorkingHours.of(USUAL).after(at(sent), work)).isEqualTo(at(due));
    }

    @Test
    void aHospitalMayWorkOnSaturdaysOrAroundTheClock() {
        var saturdays = WorkingHours.of(USUAL + "; SAT 07:00-11:30");
        assertThat(saturdays.after(at("2027-03-05T16:00"), Duration.ofHours(3))).isEqualTo(at("2027-03-06T09:00"));
        var always = WorkingHours.of("MON-SUN 00:00-24:00");
        assertThat(always.after(at("2027-03-05T16:30"), Duration.ofHours(72))).isEqualTo(at("2027-03-08T16:30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MON-FRI", "FRI-MON 07:00-11:30", "MON 7:00-11:30", "MON 11:30-07:00", "MON 25:00-26:00",
            "MON 07:00-11:30 11:00-17:00", "MON-FRI 07:00-11:30; FRI 13:30-17:00", "XYZ 07:00-11:30", "MON 07:00–11:30"})
    void aSettingThatCannotBeReadIsRefused(String setting) {
        assertThatThrownBy(() -> WorkingHours.of(setting)).isInstanceOfAny(IllegalArgumentException.class, java.time.DateTimeException.class);
    }
}
