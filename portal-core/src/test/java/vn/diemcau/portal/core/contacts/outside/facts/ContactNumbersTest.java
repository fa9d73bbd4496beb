package vn.diemcau.portal.core.contacts.outside.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.portal.core.shared.Refused;

class ContactNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"0912 345 678", "0912.345.678", "0912-345-678", "+84 912 345 678", "+84 (0) 912 345 678", "84912345678",
            "0084 912 345 678", "(0912) 345 678", "0912 345 678"})
    void aNumberIsTheSameHoweverItIsTyped(String typed) {
        assertThat(ContactNumbers.stored("n", typed)).isEqualTo("+84912345678");
        assertThat(ContactNumbers.shown("+84912345678")).isEqualTo("0912 345 678");
        assertThat(ContactNumbers.sought(typed)).isEqualTo("912345678");
    }

    @ParameterizedTest
    @CsvSource({"115,115", "1022,1022", "1900 1234,19001234", "1800-6066,18006066", "0237 3852 852,+842373852852", "+856 20 1234 5678,+8562012345678"})
    void shortNumbersHotlinesAndForeignOnesAreKnown(String typed, String stored) {
        assertThat(ContactNumbers.stored("n", typed)).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0912 abc 678", "0912 345 67O", "gọi tổng đài", "0912345678 gặp Lan", "024 3825 3531 ext 12"})
    void lettersAreRefusedAndSaid(String typed) {
        assertThatThrownBy(() -> ContactNumbers.stored("n", typed)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.key()).isEqualTo("external.refused.letters"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0912345678/0987654321", "0912345678; 0987654321", "0912345678, 0987654321", "0912345678 0987654321",
            "0912 345 678 - 0987 654 321", "+84912345678+84987654321"})
    void twoNumbersInOneFieldAreRefusedAndSaid(String typed) {
        assertThatThrownBy(() -> ContactNumbers.stored("n", typed)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.key()).isEqualTo("external.refused.two"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "0", "0012", "+", "00000000000", "=0912345678"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThatThrownBy(() -> ContactNumbers.stored("n", typed)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.key()).isEqualTo("external.refused.number"));
    }

    @Test
    void nothingStaysNothing() {
        assertThat(ContactNumbers.stored("n", null)).isEmpty();
        assertThat(ContactNumbers.sought("benh vien 115")).isEmpty();
    }
}
