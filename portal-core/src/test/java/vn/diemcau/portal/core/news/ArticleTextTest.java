package vn.diemcau.portal.core.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.shared.Refused;

class ArticleTextTest {

    private static ArticleText titled(String title) {
        return new ArticleText(title, "", "<p>x</p>", "", null, null);
    }

    @Test
    void anEmptyTitleIsRefusedAtItsField() {
        assertThatThrownBy(() -> titled(" \n ")).asInstanceOf(type(Refused.class))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("title"))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("news.refused.title.empty"));
    }

    @Test
    void aTitleOf400CharactersIsRefusedWithLimitAndLength() {
        assertThatThrownBy(() -> titled("ệ".repeat(400))).asInstanceOf(type(Refused.class))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(200, 400));
    }

    @Test
    void theLongestTitleIsTaken() {
        assertThat(titled("ệ".repeat(200)).title()).hasSize(200);
    }

    @Test
    void theBodyIsCleaned() {
        var text = new ArticleText("x", null, "<p onclick=\"x()\">a<script>b</script></p>", null, " ", null);
        assertThat(text.bodyHtml()).isEqualTo("<p>a</p>");
        assertThat(text.topic()).isNull();
        assertThat(text.audience()).isEqualTo(Audience.section());
    }
}
