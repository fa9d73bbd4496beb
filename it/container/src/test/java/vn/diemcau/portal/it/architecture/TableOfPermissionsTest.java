package vn.diemcau.portal.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.diemcau.portal.it.support.PermissionTable;
import vn.diemcau.portal.it.support.PermissionTable.Line;

/** The tables of {@code docs/permissions.md} name everything that can be called, and nothing else. */
class TableOfPermissionsTest {

    @ParameterizedTest
    @EnumSource
    void everythingThatCanBeCalledIsInATable(PermissionTable table) {
        assertThat(new TreeSet<>(table.lines().stream().map(Line::call).toList())).as(PermissionTable.HOW_TO_WRITE)
                .containsExactlyElementsOf(Declared.in(table).keySet());
    }

    @Test
    void operationsStandThereWithThePermissionThatTheyAskFor() {
        assertThat(PermissionTable.OPERATIONS.lines()).as(PermissionTable.HOW_TO_WRITE)
                .allSatisfy(line -> assertThat(line.detail()).as(line.call())
                        .isEqualTo(Declared.in(PermissionTable.OPERATIONS).get(line.call())));
    }

    @ParameterizedTest
    @EnumSource
    void everyAnswerHasBeenSeenByATest(PermissionTable table) {
        assumeFalse(PermissionTable.isWritten(), "the tests are just filling them in");
        assertThat(table.lines()).as(PermissionTable.HOW_TO_WRITE)
                .allSatisfy(line -> assertThat(line.answers()).hasSize(PermissionTable.PEOPLE.size())
                        .doesNotContain(PermissionTable.UNTRIED));
    }
}
