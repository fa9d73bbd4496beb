package vn.diemcau.portal.core.duty.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.duty.ShiftLine;
import vn.diemcau.portal.core.duty.ShiftTerms;
import vn.diemcau.portal.core.duty.roster.Judged.Verdict;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.PersonFacts;
import vn.diemcau.portal.core.staff.StaffMember;

class BatchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final StaffMember person = new StaffMember(new PersonFacts("BV1", "Lê", "", "An", "", ""));
    private final UUID role = UUID.randomUUID();

    private ShiftTerms shift(int days, int from, int to) {
        return ShiftTerms.written(role, person.getId(), DAY.plusDays(days), from * 60, to * 60, null, "");
    }

    private List<Judged> judged(List<Busy> busy, List<ShiftLine> present, ShiftTerms... wanted) {
        return new Batch(Map.of(person.getId(), person), busy, present, 12).judge(List.of(wanted));
    }

    @Test
    void shiftsOfOneFileThatOverlapCannotBothBe() {
        assertThat(judged(List.of(), List.of(), shift(0, 7, 19), shift(0, 18, 23), shift(0, 20, 23), shift(1, 7, 19)))
                .extracting(Judged::verdict).containsExactly(Verdict.FREE, Verdict.IMPOSSIBLE, Verdict.TIGHT, Verdict.TIGHT);
        assertThat(judged(List.of(), List.of(), shift(0, 7, 19), shift(0, 18, 23)).get(1).reason().key()).isEqualTo("duty.refused.twice");
    }

    @Test
    void whatIsThereIsTheSameAndTwiceInAFileTheSecondIsTheSame() {
        var terms = shift(0, 7, 19);
        var line = new ShiftLine(UUID.randomUUID(), role, "", "", "", person.getId(), "Lê", "", "An", "", terms.begins(), terms.ends(), true, "", 1);
        var busy = new Busy(line.id(), person.getId(), terms.begins(), terms.ends(), "x");
        assertThat(judged(List.of(busy), List.of(line), terms, shift(2, 7, 19), shift(2, 7, 19))).extracting(Judged::verdict)
                .containsExactly(Verdict.SAME, Verdict.FREE, Verdict.SAME);
    }

    @Test
    void whatStandsElsewhereAndWhoHasLeftSpeakAgainstIt() {
        var terms = shift(0, 7, 19);
        var busy = new Busy(UUID.randomUUID(), person.getId(), terms.begins(), terms.ends(), "");
        person.leave(DAY.plusDays(2));
        assertThat(judged(List.of(busy), List.of(), shift(0, 10, 12), shift(3, 7, 9))).extracting(Judged::reason).extracting(Refused::key)
                .containsExactly("duty.refused.elsewhere.hidden", "duty.refused.left");
    }

    @Test
    void theRestOfShiftsThatStandIsCounted() {
        var first = shift(0, 7, 19);
        var second = shift(1, 5, 9);
        var ids = List.of(UUID.randomUUID(), UUID.randomUUID());
        var clashes = new Clashes(List.of(new Busy(ids.get(0), person.getId(), first.begins(), first.ends(), ""),
                new Busy(ids.get(1), person.getId(), second.begins(), second.ends(), "")), 12);
        assertThat(clashes.isTight(second, ids.get(1))).isTrue();
        assertThat(clashes.isTight(shift(3, 7, 19), UUID.randomUUID())).isFalse();
    }
}
