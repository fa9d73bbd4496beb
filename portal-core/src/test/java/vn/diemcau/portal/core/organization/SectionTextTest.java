package vn.diemcau.portal.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.portal.core.shared.Refused;

class SectionTextTest {

    private static SectionText with(String phone, int accent, SectionLine... links) {
        return new SectionText("Giới thiệu", "Nhà A", phone, "", accent, List.of(links), List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "//elsewhere.example", "data:text/html,x", "ftp://x", "https://a b", "", "www.example.vn"})
    void aLinkLeadsIntoThePortalOrToTheWebAndNowhereElse(String address) {
        assertThatThrownBy(() -> with("", 1, new SectionLine("Liên kết", address))).isInstanceOf(Refused.class)
                .extracting("field").isEqualTo("links");
    }

    @Test
    void linesWithoutALabelAreLeftOut() {
        assertThat(with("", 1, new SectionLine(" ", "/news"), new SectionLine("Tin", "/news")).links())
                .containsExactly(new SectionLine("Tin", "/news"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1040", "0236 3 822 222", "+84 (236) 3822-222"})
    void numbersAreTakenAsPeopleWriteThem(String number) {
        assertThat(with(number, 1).phone()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gọi lễ tân", "1", "<b>1040</b>", "javascript:1"})
    void wordsAreNoNumber(String number) {
        assertThatThrownBy(() -> with(number, 1)).isInstanceOf(Refused.class).extracting("field").isEqualTo("phone");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13, -1})
    void thereAreTwelveColours(int accent) {
        assertThatThrownBy(() -> with("", accent)).isInstanceOf(Refused.class).extracting("field").isEqualTo("accent");
    }
}
