package vn.diemcau.portal.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeopleGroupTest {

    @Test
    void namesStandUnderTheLettersOfTheVietnameseAlphabet() {
        assertThat(PeopleGroup.letter("Ánh")).isEqualTo("A");
        assertThat(PeopleGroup.letter("Ân")).isEqualTo("Â");
        assertThat(PeopleGroup.letter("Ấn")).isEqualTo("Â");
        assertThat(PeopleGroup.letter("Đức")).isEqualTo("Đ");
        assertThat(PeopleGroup.letter("Ứng")).isEqualTo("Ư");
        assertThat(PeopleGroup.letter("Ơn")).isEqualTo("Ơ");
        assertThat(PeopleGroup.letter("yến")).isEqualTo("Y");
    }
}
