package vn.diemcau.portal.web.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.duty.ShiftLine;

class DutyGridTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final UUID role = UUID.randomUUID();

    private ShiftLine shift(LocalDate day, int from, LocalDate last, int to) {
        return new ShiftLine(UUID.randomUUID(), role, "", "", "", UUID.randomUUID(), "Lê", "", "An", "", DayTime.moment(day, from * 60),
                DayTime.moment(last, to * 60), true, "", 1);
    }

    private List<ShiftLine> onMonday(ShiftLine shift, Instant now) {
        return new DutyGrid(MONDAY, MONDAY.plusDays(7), MONDAY, List.of(new DutyGrid.Role(role, "", "")), List.of(shift), each -> each.covers(now))
                .getDays().get(0).cells().get(0).shifts();
    }

    @Test
    void theNightShiftOfTheDayBeforeStandsOnTheFirstDayWhileItGoesOn() {
        var night = shift(MONDAY.minusDays(1), 19, MONDAY, 7);
        assertThat(onMonday(night, DayTime.moment(MONDAY, 2 * 60))).containsExactly(night);
        assertThat(onMonday(night, DayTime.moment(MONDAY, 7 * 60))).isEmpty();
        assertThat(onMonday(night, DayTime.moment(MONDAY.minusDays(1), 18 * 60))).isEmpty();
    }

    @Test
    void whatLastsForTheWholeFirstDayStandsOnItAtAnyTime() {
        var weekend = shift(MONDAY.minusDays(2), 7, MONDAY.plusDays(1), 7);
        assertThat(onMonday(weekend, DayTime.moment(MONDAY.plusDays(5), 0))).containsExactly(weekend);
    }

    @Test
    void aShiftOfSeveralDaysThatWasDraggedInVainEndsAsManyDaysLater() {
        var weekend = shift(MONDAY.minusDays(2), 7, MONDAY.plusDays(1), 7);
        assertThat(ShiftFields.of(weekend, "").value("lastDay")).isEqualTo("2026-11-24");
        var dragged = ShiftFields.of(weekend, "2026-11-28");
        assertThat(dragged.value("day")).isEqualTo("2026-11-28");
        assertThat(dragged.value("lastDay")).isEqualTo("2026-12-01");
        assertThat(ShiftFields.of(shift(MONDAY, 19, MONDAY.plusDays(1), 7), "2026-11-28").value("lastDay")).isEmpty();
    }
}
