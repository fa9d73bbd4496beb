package vn.diemcau.portal.core.meetings.points.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diemcau.portal.core.meetings.points.reports.OpenPoint.OpenCategory;
import vn.diemcau.portal.core.shared.Refused;

class TypedCountsTest {

    private static final UUID WOMEN = UUID.randomUUID();
    private static final UUID MEN = UUID.randomUUID();
    private static final List<OpenCategory> CATEGORIES = List.of(new OpenCategory(WOMEN, "Nữ", 30), new OpenCategory(MEN, "Nam", 10));

    private static Map<UUID, Integer> read(String women, String men, boolean sure) {
        return TypedCounts.read(CATEGORIES, Map.of(WOMEN, women, MEN, men), sure);
    }

    @Test
    void numbersAreReadAsPeopleWriteThem() {
        assertThat(read(" 31 ", "", false)).containsExactly(Map.entry(WOMEN, 31), Map.entry(MEN, 0));
        assertThat(read("1.999", "2 000", true)).containsExactly(Map.entry(WOMEN, 1999), Map.entry(MEN, 2000));
    }

    @ParameterizedTest
    @CsvSource({"-3, points.refused.negative", "−3, points.refused.negative", "ba, points.refused.number", "1e3, points.refused.number",
        "1.99, points.refused.number", "9999999, points.refused.huge", "99999999999, points.refused.huge", "999999, points.refused.sure",
        "171, points.refused.sure"})
    void whatCannotBeIsRefusedWithItsReason(String typed, String key) {
        assertThatThrownBy(() -> read(typed, "0", false)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void nothingTypedIsNoReportButZeroIs() {
        assertThatThrownBy(() -> read(" ", "", false)).isInstanceOf(Refused.class);
        assertThat(read("0", "0", false).values()).containsOnly(0);
    }
}
