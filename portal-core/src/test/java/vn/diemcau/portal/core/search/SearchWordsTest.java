package vn.diemcau.portal.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void wordsAreFoldedAndMayBeUnfinished() {
        assertThat(SearchWords.of("  Hội nghị\ttrực tuyến ").query()).isEqualTo("hoi:* & nghi:* & truc:* & tuyen:*");
        assertThat(SearchWords.of("05/GM-BVĐK").query()).isEqualTo("05:* & gm:* & bvdk:*");
    }

    @Test
    void signsOfTheQueryLanguageAreNoWords() {
        assertThat(SearchWords.of("!!! & | ' - :*").query()).isEmpty();
        assertThat(SearchWords.of("a' & !b").query()).isEqualTo("a:* & b:*");
    }

    @Test
    void nothingIsNothingAndWhatIsTooLongIsCut() {
        assertThat(SearchWords.of(null).isEmpty()).isTrue();
        assertThat(SearchWords.of("   ").isEmpty()).isTrue();
        assertThat(SearchWords.of("x".repeat(5_000)).line()).hasSize(200);
        assertThat(SearchWords.of("a ".repeat(50)).query().split(" & ")).hasSize(8);
    }
}
