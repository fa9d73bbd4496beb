package vn.diemcau.portal.core.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.organization.SectionKind;

class SectionTreeTest {

    private static SectionNode node(String code, String parent, int position) {
        return new SectionNode(UUID.nameUUIDFromBytes(code.getBytes()), code, code, code, SectionKind.CLINICAL, 1, parent, position,
                null, null, 1);
    }

    private final SectionTree tree = new SectionTree(List.of(node("noi", "giamdoc", 2), node("giamdoc", null, 1),
            node("timmach", "noi", 9), node("ngoai", "giamdoc", 3), node("danguy", null, 4)));

    @Test
    void eachSectionIsFollowedByThoseBelowIt() {
        assertThat(tree.lines()).extracting(line -> line.node().code(), TreeLine::depth).containsExactly(
                tuple("giamdoc", 0), tuple("noi", 1), tuple("timmach", 2), tuple("ngoai", 1), tuple("danguy", 0));
    }

    @Test
    void aSectionIsWithinItselfAndThoseAboveIt() {
        assertThat(tree.isWithin("timmach", "giamdoc")).isTrue();
        assertThat(tree.isWithin("noi", "noi")).isTrue();
        assertThat(tree.isWithin("giamdoc", "noi")).isFalse();
        assertThat(tree.isWithin("", "noi")).isFalse();
        assertThat(tree.isWithin("ngoai", "noi")).isFalse();
    }

    @Test
    void aSectionMovesAmongItsSiblingsOnly() {
        tree.shift("ngoai", -1);
        assertThat(tree.lines()).extracting(line -> line.node().code())
                .containsExactly("giamdoc", "ngoai", "noi", "timmach", "danguy");
        tree.shift("ngoai", -5);
        tree.shift("danguy", 5);
        assertThat(tree.lines()).extracting(line -> line.node().code())
                .containsExactly("giamdoc", "ngoai", "noi", "timmach", "danguy");
    }

    @Test
    void onlyThoseThatStandElsewhereGetANewPlace() {
        assertThat(tree.newPositions()).containsOnlyKeys(node("timmach", null, 0).id(), node("ngoai", null, 0).id(), node("danguy", null, 0).id())
                .containsEntry(node("timmach", null, 0).id(), 3);
    }

    @Test
    void whereOneCanMoveUpOrDownIsKnown() {
        assertThat(tree.lines()).extracting(TreeLine::first, TreeLine::last).containsExactly(tuple(true, false),
                tuple(true, false), tuple(true, true), tuple(false, true), tuple(false, true));
    }
}
