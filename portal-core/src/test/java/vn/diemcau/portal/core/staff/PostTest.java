package vn.diemcau.portal.core.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.core.shared.Refused;

class PostTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private final StaffMember person = new StaffMember(new PersonFacts("NV1", "Nguyễn", "Thị", "Lan", "CN", "lan"));
    private final Section section = new Section("noi", "Khoa Nội", "Nội", SectionKind.CLINICAL, 1, 1);

    private Post from(LocalDate from, LocalDate to) {
        return new Post(person, section, new PostTerms("Điều dưỡng", 6, from, to));
    }

    @Test
    void aPostIsHeldFromItsFirstDayToItsLast() {
        assertThat(from(DAY, DAY).isHeldOn(DAY)).isTrue();
        assertThat(from(DAY.plusDays(1), null).isHeldOn(DAY)).isFalse();
        assertThat(from(DAY.minusYears(1), DAY.minusDays(1)).isHeldOn(DAY)).isFalse();
        assertThat(from(DAY.minusYears(1), null).isHeldOn(DAY)).isTrue();
    }

    @Test
    void whoHasLeftHoldsNoPostAndWhoIsBackHoldsItAgain() {
        var post = from(DAY.minusYears(1), null);
        person.leave(DAY);
        assertThat(post.isHeldOn(DAY.minusDays(1))).isTrue();
        assertThat(post.isHeldOn(DAY)).isFalse();
        assertThat(post.lastDay()).isEqualTo(DAY.minusDays(1));
        assertThat(post.getTerms().to()).isNull();
        person.leave(null);
        assertThat(post.isHeldOn(DAY)).isTrue();
    }

    @Test
    void theLastDayOfAPostIsTheDayBeforeItsHolderLeavesUnlessItEndsSooner() {
        person.leave(DAY);
        assertThat(from(DAY.minusYears(1), DAY).lastDay()).isEqualTo(DAY.minusDays(1));
        assertThat(from(DAY.minusYears(1), DAY.plusDays(9)).lastDay()).isEqualTo(DAY.minusDays(1));
        assertThat(from(DAY.minusYears(1), DAY.minusDays(1)).lastDay()).isEqualTo(DAY.minusDays(1));
        assertThat(from(DAY.minusYears(1), DAY.minusDays(5)).lastDay()).isEqualTo(DAY.minusDays(5));
        assertThat(from(DAY.minusDays(1), null).lastDay()).isEqualTo(DAY.minusDays(1));
        assertThat(from(DAY, null).lastDay()).isNull();
        assertThat(from(DAY.plusDays(3), DAY.plusDays(5)).lastDay()).isEqualTo(DAY.plusDays(5));
    }

    @Test
    void aPostDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> from(DAY, DAY.minusDays(1))).isInstanceOf(Refused.class).hasMessageStartingWith("to");
        assertThatThrownBy(() -> from(null, null)).isInstanceOf(Refused.class).hasMessageStartingWith("from");
    }

    @Test
    void aPostHasATitleAndARank() {
        assertThatThrownBy(() -> new PostTerms(" ", 1, DAY, null)).isInstanceOf(Refused.class).hasMessageStartingWith("title");
        assertThatThrownBy(() -> new PostTerms("Bác sĩ", 0, DAY, null)).isInstanceOf(Refused.class).hasMessageStartingWith("rank");
    }

    @Test
    void anAccountIsOpenUntilTheDayAndThenWaitsToBeClosed() {
        assertThat(person.accountOn(DAY)).isEqualTo(AccountState.OPEN);
        person.leave(DAY);
        assertThat(person.accountOn(DAY.minusDays(1))).isEqualTo(AccountState.OPEN);
        assertThat(person.accountOn(DAY)).isEqualTo(AccountState.CLOSING);
        person.record(new PersonFacts("NV1", "Nguyễn", "Thị", "Lan", "CN", ""));
        assertThat(person.accountOn(DAY)).isEqualTo(AccountState.NONE);
    }

    @Test
    void aPersonHasANameAndANumber() {
        assertThatThrownBy(() -> new PersonFacts("NV1", "", "", "Lan", "", "")).isInstanceOf(Refused.class).hasMessageStartingWith("familyName");
        assertThatThrownBy(() -> new PersonFacts("", "Nguyễn", "", "Lan", "", "")).isInstanceOf(Refused.class).hasMessageStartingWith("staffNumber");
        assertThat(new PersonFacts("NV1", "Nguyễn", "Thị Thu", "Lan", "BS", "").titledName()).isEqualTo("BS Nguyễn Thị Thu Lan");
    }
}
