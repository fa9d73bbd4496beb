package vn.diemcau.portal.core.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.Refused;

class DayTimeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);

    @ParameterizedTest
    @CsvSource({"7, 420", "7h, 420", "7h30, 450", "7H30, 450", "7g30, 450", "07:30, 450", "7.30, 450", "7 giờ, 420", "07:30:00, 450",
            "0:00, 0", "24:00, 1440", "24h, 1440", "23:59, 1439"})
    void timesAsPeopleWriteThemAreUnderstood(String typed, int minutes) {
        assertThat(DayTime.minutes("from", typed)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24:01", "25:00", "7:60", "7h3", "sáng", "7-19", "-1", "07:30 AM", "100"})
    void whatIsNoTimeOfDayIsRefused(String typed) {
        assertThatThrownBy(() -> DayTime.minutes("from", typed)).isInstanceOf(Refused.class).hasMessageContaining("duty.refused.time");
    }

    @Test
    void midnightAtTheEndOfADayIsTheBeginningOfTheNext() {
        assertThat(DayTime.moment(DAY, DayTime.DAY)).isEqualTo(DayTime.moment(LocalDate.of(2026, 3, 1), 0));
        assertThat(DayTime.moment(DAY, 420).atZone(HospitalDay.ZONE).getHour()).isEqualTo(7);
        assertThat(DayTime.text(1440)).isEqualTo("24:00");
    }

    @Test
    void aShiftEndsOnTheNextDayUnlessItEndsLaterOnTheSame() {
        assertThat(length(1140, 420, null)).isEqualTo(Duration.ofHours(12));
        assertThat(length(420, 420, null)).isEqualTo(Duration.ofHours(24));
        assertThat(length(420, 1440, null)).isEqualTo(Duration.ofHours(17));
        assertThat(length(420, 480, DAY.plusDays(3))).isEqualTo(Duration.ofHours(73));
        assertThatThrownBy(() -> length(420, 480, DAY.plusDays(8))).isInstanceOf(Refused.class).hasMessageContaining("long");
        assertThatThrownBy(() -> length(420, 480, DAY.minusDays(1))).isInstanceOf(Refused.class).hasMessageContaining("order");
    }

    private static Duration length(int from, int to, LocalDate lastDay) {
        var terms = ShiftTerms.written(null, null, DAY, from, to, lastDay, "");
        return Duration.between(terms.begins(), terms.ends());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12a4", "1001 1002", "0912 345 678 / 0987 654 321", "12"})
    void aNumberWithLettersOrTwoNumbersAreRefused(String typed) {
        assertThatThrownBy(() -> RoleTerms.number("phone", typed)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"1001, 1001", "1900 1234, 19001234", "0912 345 678, +84912345678"})
    void extensionsSpecialAndPublicNumbersAreTaken(String typed, String stored) {
        assertThat(RoleTerms.number("phone", typed)).isEqualTo(stored);
    }
}
