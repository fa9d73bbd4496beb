package vn.diemcau.portal.core.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleHtmlTest {

    private static final String[] FRAGMENTS = {"<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<u>", "</u>", "<ul>", "</ul>",
        "<ol>", "</ol>", "<li>", "</li>", "<li data-list=\"bullet\" class=\"ql-indent-1\">", "<table>", "</table>", "<tr>",
        "</tr>", "<td>", "</td>", "<th colspan=2>", "<thead>", "</thead>", "<tbody>", "<blockquote>", "</blockquote>",
        "<pre>", "</pre>", "<h1>", "</h1>", "<h3>", "</h3>", "<br>", "<hr>", "<div>", "</div>", "<a href=\"/x y\">",
        "<a href=\"http://a/?b=1&amp;c=(2)\">", "</a>", "<sub>", "</sub>", "<sup>", "<code>", "</code>", "<span style=\"font-weight:bold\">",
        "</span>", "<o:p>", "</o:p>", "<p style=\"mso-list:l0 level2 lfo1\">", "<span style=\"mso-list:Ignore\">1.", " ", "\n", "&nbsp;",
        "chữ", "e\u0301", "&#x301;", "&#x338;", "<", "&lt;", "&amp;", "\"", "=", "`", "\t", "\ud83d", "<svg>", "</svg>", "<!--", "-->",
        "<script>", "</script>", "\u0000", "\ufeff", "<caption>", "<form>", "<dl><dt>", "<noscript>", "</noscript>", "<select>", "</select>"};

    @Test
    void allowedStructureStaysAsItIs() {
        String html = "<h2>A</h2><h3>B</h3><p>c <strong>d</strong> <em>e</em> <u>f</u> <s>g</s> H<sub>2</sub> m<sup>2</sup> "
                + "<code>x</code><br />y</p><ul><li>a</li><li>b<ol><li>c</li></ol></li></ul><blockquote><p>q</p></blockquote>"
                + "<hr /><pre>a\n  b</pre><table><thead><tr><th>h</th><th>i</th></tr></thead><tbody><tr><td rowspan=\"2\">a</td>"
                + "<td>b</td></tr><tr><td>c</td></tr></tbody></table>";

        assertThat(ArticleHtml.clean(html)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<b>a</b> <i>b</i> | <p><strong>a</strong> <em>b</em></p>",
        "<h1>a</h1><h4>b</h4><h6>c</h6> | <h2>a</h2><h3>b</h3><h3>c</h3>",
        "<h1><div><b>a</b></div></h1> | <h2>a</h2>",
        "<del>a</del><strike>b</strike> | <p><s>ab</s></p>",
        "a &lt; b &amp; c | <p>a &lt; b &amp; c</p>",
        "<p></p><p> </p><p>&nbsp;</p><p><br></p><p><b></b></p> | ''",
        "<p>  a \t  b  </p> | <p>a b</p>",
        "<strong>a</strong><strong>b</strong> | <p><strong>ab</strong></p>",
        "<b>a<p>b</p></b> | <p><strong>a</strong></p><p><strong>b</strong></p>",
        "<b>1<i>2</b>3</i> | <p><strong>1<em>2</em></strong><em>3</em></p>",
        "<td>a</td> | <table><tbody><tr><td>a</td></tr></tbody></table>",
        "<li>a</li> | <ul><li>a</li></ul>",
        "<table><tr><td></td></tr></table> | ''",
        "<ul><li></li></ul> | ''",
        "<td colspan=\"1\" rowspan=\"9999\">a</td> | <table><tbody><tr><td>a</td></tr></tbody></table>",
        "<custom-element>a</custom-element> | <p>a</p>",
        "<p>a<!-- b -->c</p> | <p>ac</p>",
    })
    void aVariantBecomesTheOneForm(String html, String expected) {
        assertThat(ArticleHtml.clean(html)).isEqualTo(expected);
    }

    @Test
    void charactersAreComposedEvenAcrossTags() {
        String cleaned = ArticleHtml.clean("<p>Tie\u0302\u0301ng Vi<span>e</span>&#x323;&#x302;t</p>");

        assertThat(cleaned).isEqualTo("<p>Ti\u1ebfng Vi\u1ec7t</p>");
    }

    @Test
    void cleaningTwiceChangesNothing() {
        Random random = new Random(20261123);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder html = new StringBuilder();
            for (int i = random.nextInt(25); i >= 0; i--) {
                html.append(FRAGMENTS[random.nextInt(FRAGMENTS.length)]);
            }
            String once = ArticleHtml.clean(html.toString());

            ArticleHtmlAttackTest.assertHarmless(once);
            assertThat(ArticleHtml.clean(once)).as("from " + html).isEqualTo(once);
            assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).as("from " + html).isTrue();
        }
    }

    @Test
    void theTextHasALineForEachBlock() {
        assertThat(ArticleHtml.text("<h2>Tiêu đề</h2><p>Đoạn <b>một</b><br>tiếp</p><ul><li>a<ul><li>b</li></ul></li></ul>"
                + "<table><tr><td>x</td><td>y</td></tr></table><script>no</script>"))
                .isEqualTo("Tiêu đề\nĐoạn một\ntiếp\na\nb\nx\ty");
    }

    @Test
    void anEmptyArticleHasNoText() {
        assertThat(ArticleHtml.clean("")).isEmpty();
        assertThat(ArticleHtml.text("<p><br></p>")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "200, 1", "299, 1", "300, 2", "1000, 5"})
    void twoHundredWordsTakeAMinute(int words, int minutes) {
        assertThat(ArticleHtml.readingMinutes("<p>" + "chữ ".repeat(words) + "</p>")).isEqualTo(minutes);
    }

    @Test
    void anArticleOverTheLimitIsRefusedWithBothNumbers() {
        assertThatThrownBy(() -> ArticleHtml.clean("<p>" + "a".repeat(ArticleHtml.MAX_LENGTH) + "</p>"))
                .isInstanceOfSatisfying(ArticleTooLong.class, refused -> {
                    assertThat(refused.limit()).isEqualTo(ArticleHtml.MAX_LENGTH);
                    assertThat(refused.found()).isEqualTo(ArticleHtml.MAX_LENGTH + 7);
                });
    }

    @Test
    void anArticleJustAtTheLimitIsTaken() {
        assertThat(ArticleHtml.clean("<p>" + "a".repeat(ArticleHtml.MAX_LENGTH - 7) + "</p>"))
                .hasSize(ArticleHtml.MAX_LENGTH);
    }

    @Test
    void tooMuchInputIsRefusedBeforeItIsRead() {
        String html = " ".repeat(ArticleHtml.MAX_INPUT_LENGTH + 1);

        assertThatThrownBy(() -> ArticleHtml.clean(html)).isInstanceOfSatisfying(ArticleTooLong.class,
                refused -> assertThat(refused.found()).isEqualTo(html.length()));
    }

    @Test
    void twelveMegabytesOfWordWithLittleTextAreCleanedInReasonableTime() {
        String rubbish = "<p class=MsoNormal style='mso-margin-top-alt:auto;text-align:justify'><span style='font-size:13.0pt;"
                + "mso-ansi-language:VI'><o:p>&nbsp;</o:p></span></p>\n<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->";
        String html = rubbish.repeat(12_000_000 / rubbish.length()) + "<p>Nội dung</p>";

        assertTimeout(Duration.ofSeconds(30), () -> assertThat(ArticleHtml.clean(html)).isEqualTo("<p>Nội dung</p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p><b>x</p>", "<b>", "<table><tr><td>", "<a b=\"", "<p style='mso-list:l0 level1 lfo1'><b>",
        "<td>x", "&#x338;", "<sub>a<sup>b</sub>", "<ul><li>", "<script>"})
    void hostileRepetitionDoesNotTakeForever(String part) {
        String html = part.repeat(1_000_000 / part.length());

        assertTimeout(Duration.ofSeconds(30), () -> {
            try {
                ArticleHtml.clean(html);
            } catch (ArticleTooLong refused) {
                assertThat(refused.found()).isGreaterThan(refused.limit());
            }
        });
    }

    @Test
    void aMillionAttributesOfOneElementDoNotTakeForever() {
        String html = "<p " + "a=b ".repeat(1_000_000) + ">x</p>";

        assertTimeout(Duration.ofSeconds(30), () -> assertThat(ArticleHtml.clean(html)).isEqualTo("<p>x</p>"));
    }
}
