package vn.diemcau.portal.core.meetings.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineMergeTest {

    private static LineMerge merge(String base, String mine, String theirs) {
        return LineMerge.of(base, mine, "An", theirs, "Bình");
    }

    @Test
    void changesOfDifferentLinesAreBothTaken() {
        assertThat(merge("a\nb\nc", "a\nb\nC", "A\nb\nc")).isEqualTo(new LineMerge("A\nb\nC", false));
        assertThat(merge("a\nb\nc", "a\nb\nC", "a\nB\nc")).isEqualTo(new LineMerge("a\nB\nC", false));
    }

    @Test
    void whatBothAddAtTheEndIsKeptOneAfterTheOther() {
        assertThat(merge("a", "a\nmine", "a\ntheirs")).isEqualTo(new LineMerge("a\ntheirs\nmine", false));
        assertThat(merge("", "mine", "theirs")).isEqualTo(new LineMerge("theirs\nmine", false));
    }

    @Test
    void whereBothChangedTheSameLineBothTextsAreKept() {
        assertThat(merge("a\nb\nc", "a\nmine\nc", "a\ntheirs\nc"))
                .isEqualTo(new LineMerge("a\n─── Bình ───\ntheirs\n─── An ───\nmine\n──────\nc", true));
    }

    @Test
    void aLineThatOneRemovedAndTheOtherChangedIsKept() {
        assertThat(merge("a\nb\nc", "a\nc", "a\nB!\nc").text()).contains("B!");
        assertThat(merge("a\nb\nc", "a\nc", "a\nB!\nc").conflict()).isTrue();
    }

    @Test
    void theSameChangeByBothIsTakenOnce() {
        assertThat(merge("a\nb", "a\nB", "a\nB")).isEqualTo(new LineMerge("a\nB", false));
        assertThat(merge("a\nb\nc", "a\nB\nc\nd", "a\nB\nc")).isEqualTo(new LineMerge("a\nB\nc\nd", false));
    }

    @Test
    void whatOnlyOneChangedIsTaken() {
        assertThat(merge("a", "b", "a")).isEqualTo(new LineMerge("b", false));
        assertThat(merge("a", "a", "b")).isEqualTo(new LineMerge("b", false));
        assertThat(merge("a\nb\nc\nd", "", "a\nb\nc\nd")).isEqualTo(new LineMerge("", false));
    }

    @Test
    void linesAreAddedAroundLinesThatTheOtherChanged() {
        assertThat(merge("a\nb", "a\nx\nb", "a\nB")).isEqualTo(new LineMerge("a\nx\nB", false));
        assertThat(merge("a\nb", "a\nb\nx", "a\nB")).isEqualTo(new LineMerge("a\nB\nx", false));
    }

    @Test
    void aLongChangeOfOneMeetsSeveralOfTheOther() {
        var merged = merge("1\n2\n3\n4\n5", "1\nX\nY\n5", "1\n2a\n3\n4a\n5");
        assertThat(merged.conflict()).isTrue();
        assertThat(merged.text()).contains("X\nY").contains("2a\n3\n4a").startsWith("1\n").endsWith("\n5");
    }
}
