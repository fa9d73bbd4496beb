package vn.diemcau.portal.core.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.portal.core.shared.Phones;
import vn.diemcau.portal.core.shared.Refused;

class PersonalDataTest {

    private static PersonalData data(String email, String extension, String mobile, String skills) {
        return new PersonalData(email, extension, mobile, "", "", skills, Map.of());
    }

    @ParameterizedTest
    @CsvSource({"0912 345 678, +84912345678", "0912.345.678, +84912345678", "+84 912 345 678, +84912345678",
            "(024) 3825 1234, +842438251234", "+33 1 44 55 66 77, +33144556677"})
    void aNumberIsStoredInTheWorldwideForm(String typed, String stored) {
        assertThat(data("", "", typed, "").mobile()).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource({"+84912345678, 0912 345 678", "+842438251234, 02438 251 234", "+33144556677, +33144556677"})
    void aNumberIsShownAsPeopleWriteItAtHome(String stored, String shown) {
        assertThat(Phones.shown(stored)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"912345678", "0912", "số của tôi", "0912345678901", "+0123456789"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThatThrownBy(() -> data("", "", typed, "")).isInstanceOf(Refused.class).hasMessageStartingWith("mobile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lan", "lan@", "lan@benhvien", "lan nguyen@benhvien.vn", "<lan@benhvien.vn>"})
    void whatIsNoAddressIsRefused(String typed) {
        assertThatThrownBy(() -> data(typed, "", "", "")).isInstanceOf(Refused.class).hasMessageStartingWith("email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "123456", "12a"})
    void anExtensionHasThreeToFiveDigits(String typed) {
        assertThatThrownBy(() -> data("", typed, "", "")).isInstanceOf(Refused.class).hasMessageStartingWith("extension");
    }

    @Test
    void wordsAreKeptOnceEachInTheOrderInWhichTheyWereTyped() {
        assertThat(data("", "", "", " Siêu âm ;Nội soi,, Siêu âm").skills()).isEqualTo("Siêu âm, Nội soi");
    }

    @Test
    void tooManyWordsAreRefused() {
        assertThatThrownBy(() -> data("", "", "", "a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u"))
                .isInstanceOf(Refused.class).hasMessageStartingWith("skills");
    }
}
