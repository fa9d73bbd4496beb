package vn.diemcau.portal.core.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.diemcau.portal.core.staff.Visibility.Closeness;

class VisibilityTest {

    @ParameterizedTest
    @CsvSource({"HOSPITAL, true, true", "OWN_SECTION, true, false", "NOBODY, false, false"})
    void whoStandsCloserSeesMore(Visibility visibility, boolean colleague, boolean staff) {
        assertThat(visibility.shownTo(Closeness.SELF)).isTrue();
        assertThat(visibility.shownTo(Closeness.COLLEAGUE)).isEqualTo(colleague);
        assertThat(visibility.shownTo(Closeness.STAFF)).isEqualTo(staff);
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheMobileNumberIsKeptInTheSectionAtFirst(PersonalField field) {
        assertThat(PersonalField.visibilityAtFirst()).containsEntry(field,
                field == PersonalField.MOBILE ? Visibility.OWN_SECTION : Visibility.HOSPITAL);
    }
}
