package vn.diemcau.portal.core.duty.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.duty.ShiftTerms;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.PersonFacts;
import vn.diemcau.portal.core.staff.StaffMember;

class ClashesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final StaffMember person = new StaffMember(new PersonFacts("BV1", "Lê", "", "An", "", ""));
    private final UUID known = UUID.randomUUID();

    private Busy busy(int from, int to) {
        return new Busy(known, person.getId(), DayTime.moment(DAY, from * 60), DayTime.moment(DAY, to * 60), "Bác sĩ trực · Nội");
    }

    private ShiftTerms shift(LocalDate day, int from, int to) {
        return ShiftTerms.written(null, person.getId(), day, from * 60, to * 60, null, "");
    }

    private String against(ShiftTerms terms, UUID own) {
        return new Clashes(List.of(busy(7, 19)), 12).against(terms, person, own).map(Refused::key).orElse("");
    }

    @Test
    void shiftsThatOverlapAreRefusedAndThoseThatTouchLackRest() {
        assertThat(against(shift(DAY, 18, 23), null)).isEqualTo("duty.refused.elsewhere");
        assertThat(against(shift(DAY, 19, 23), null)).isEqualTo("duty.refused.rest");
        assertThat(against(shift(DAY.minusDays(1), 19, 7), null)).isEqualTo("duty.refused.rest");
    }

    @Test
    void enoughRestIsEnoughToTheMinute() {
        assertThat(against(shift(DAY.plusDays(1), 7, 19), null)).isEmpty();
        assertThat(against(shift(DAY.plusDays(1), 6, 19), null)).isEqualTo("duty.refused.rest");
    }

    @Test
    void aShiftDoesNotClashWithItself() {
        assertThat(against(shift(DAY, 8, 20), known)).isEmpty();
    }

    @Test
    void whoHasLeftMayWorkUntilTheLastMidnight() {
        person.leave(DAY.plusDays(1));
        assertThat(against(shift(DAY, 20, 24), known)).isEmpty();
        assertThat(against(shift(DAY, 20, 2), known)).isEqualTo("duty.refused.left");
    }

    @Test
    void whatIsHiddenIsNotNamed() {
        var hidden = new Busy(known, person.getId(), DayTime.moment(DAY, 420), DayTime.moment(DAY, 600), "");
        var found = new Clashes(List.of(hidden), 12).against(shift(DAY, 8, 9), person, null).orElseThrow();
        assertThat(found.key()).isEqualTo("duty.refused.elsewhere.hidden");
        assertThat(found.arguments()).containsExactly("Lê An", "07:00 23/11/2026 – 10:00 23/11/2026");
    }
}
