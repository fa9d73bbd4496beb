package vn.diemcau.portal.core.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.portal.core.shared.Refused;

class SectionOutlineTest {

    @Test
    void withoutAShortNameTheNameStands() {
        assertThat(new SectionOutline("noitiet", "  Khoa  Nội tiết ", "", "CLINICAL", null, 1).shortName()).isEqualTo("Khoa Nội tiết");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n", "Nội", "noi tiet", "noi/tiet", "noi-tiet", "abcdefghijabcdefghijabcdefghij1"})
    void aCodeIsAPlainWord(String code) {
        assertThatThrownBy(() -> new SectionOutline(code, "Khoa", "", "CLINICAL", "", 1)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.field()).isEqualTo("code"));
    }

    @Test
    void aKindOrColourThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> new SectionOutline("noi", "Khoa", "", "WARD", "", 1)).hasMessageContaining("kind");
        assertThatThrownBy(() -> new SectionOutline("noi", "Khoa", "", "CLINICAL", "", 13)).hasMessageContaining("accent");
        assertThatThrownBy(() -> new SectionOutline("noi", " ", "", "CLINICAL", "", 1)).hasMessageContaining("name");
    }
}
