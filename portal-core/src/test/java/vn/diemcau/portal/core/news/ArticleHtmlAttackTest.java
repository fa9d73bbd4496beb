package vn.diemcau.portal.core.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, only the few elements and attributes of an article come out. */
class ArticleHtmlAttackTest {

    private static final Set<String> ELEMENTS = Set.of("p", "br", "h2", "h3", "strong", "em", "u", "s", "ul", "ol",
            "li", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "a", "sub", "sup", "hr", "code", "pre");
    private static final Pattern TAG = Pattern.compile("<(/?)([^\\s>/]*)([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "\\s+(?:href=\"(?:https?:&#47;&#47;|https?://|mailto:|tel:|/(?!/))[^\"<>]*\"|rel=\"noopener\"|(?:col|row)span=\"\\d+\")");

    /** Holds that the HTML consists of nothing but allowed tags and text. */
    static void assertHarmless(String html) {
        Matcher tags = TAG.matcher(html);
        StringBuilder text = new StringBuilder();
        Set<String> elements = new TreeSet<>();
        int from = 0;
        while (tags.find()) {
            text.append(html, from, tags.start());
            from = tags.end();
            elements.add(tags.group(2));
            String attributes = tags.group(3).replaceAll(" /$", "");
            assertThat(ATTRIBUTE.matcher(attributes).replaceAll("")).as("attributes in " + html).isEmpty();
        }
        text.append(html.substring(from));
        assertThat(text.toString()).doesNotContain("<", ">");
        assertThat(ELEMENTS).containsAll(elements);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "<script",
        "<script>alert(1)",
        "<<script>alert(1)//<</script>",
        "<img src=x onerror=alert(1)>",
        "<img src=x onerror=alert(1)//",
        "<img \"\"\"><script>alert(1)</script>\">",
        "<p onclick=alert(1)>t</p>",
        "<p/onmouseover=alert(1)>t</p>",
        "<p style=\"background:url(javascript:alert(1))\">t</p>",
        "<p style=\"width:expression(alert(1))\">t</p>",
        "<p style=\"behavior:url(x.htc)\" class=x id=y>t</p>",
        "<svg onload=alert(1)>",
        "<svg/onload=alert(1)//",
        "<svg><script>alert(1)</script></svg>",
        "<svg><a xlink:href=\"javascript:alert(1)\"><text>t</text></a></svg>",
        "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
        "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
        "<svg><foreignObject><p onclick=alert(1)>t</p></foreignObject></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
        "<form><math><mtext></form><form><mglyph><svg><mtext><style><path id=\"</style><img onerror=alert(1) src>\">",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<noscript><style></noscript><img src=x onerror=alert(1)></style>",
        "<template><script>alert(1)</script></template>",
        "<template><p onclick=alert(1)>t</template>",
        "<iframe src=\"javascript:alert(1)\"></iframe>",
        "<iframe srcdoc=\"<script>alert(1)</script>\">",
        "<iframe><p title=\"</iframe><img src=x onerror=alert(1)>\">",
        "<object data=\"data:text/html,<script>alert(1)</script>\"></object>",
        "<embed src=\"javascript:alert(1)\">",
        "<form action=\"javascript:alert(1)\"><input type=submit formaction=x><button onclick=alert(1)>b</button></form>",
        "<meta http-equiv=\"refresh\" content=\"0;url=javascript:alert(1)\">",
        "<base href=\"https://evil.example/\">",
        "<link rel=stylesheet href=\"https://evil.example/x.css\">",
        "<style>@import 'https://evil.example/x.css';</style>",
        "<style>p{background:url(javascript:alert(1))}",
        "<textarea><p onclick=alert(1)></textarea><img src=x onerror=alert(1)>",
        "<title><p title=\"</title><img src=x onerror=alert(1)>\"></title>",
        "<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\"></xmp>",
        "<plaintext><img src=x onerror=alert(1)>",
        "<select><style></select><img src=x onerror=alert(1)></style>",
        "<!--><img src=x onerror=alert(1)>-->",
        "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
        "<![CDATA[<img src=x onerror=alert(1)>]]>",
        "<?xml version=\"1.0\"?><?php echo 1 ?><img src=x onerror=alert(1)>",
        "<table background=\"javascript:alert(1)\"><td background=\"javascript:alert(1)\" colspan=\"2 onclick=alert(1)\">t",
        "<a href=\"/x\" onclick=\"alert(1)\" target=\"_blank\" ping=\"//evil.example\">t</a>",
        "<a href='/\"><img src=x onerror=alert(1)>'>t</a>",
        "<a href=`/x` onclick=`alert(1)`>t</a>",
        "<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>",
        "<details open ontoggle=alert(1)>t</details>",
        "<marquee onstart=alert(1)>t</marquee>",
        "<isindex type=image src=1 onerror=alert(1)>",
        "<body onload=alert(1)>t",
        "<o:p onclick=alert(1)>t</o:p><v:shape onload=alert(1)>t</v:shape>",
        "<b style=\"font-weight:normal\" onclick=alert(1)>t</b><span style=\"font-weight:bold\" onclick=alert(1)>t</span>",
        "<p style=\"mso-list:l0 level1 lfo1\" onclick=alert(1)>t</p>",
        "<li data-list=\"bullet\" onclick=alert(1) class=\"ql-indent-1 evil\">t</li>",
        "<a href=\"/&#9;/evil.example/\">t</a>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&amp;lt;img src=x onerror=alert(1)&amp;gt;",
        "<p>\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt></p>",
        "<p>&#x338;a</p><p>&lt;&#x338;script&gt;</p>",
        "<pre>\n<script>alert(1)</script></pre>",
    })
    void nothingThatRunsComesThrough(String attack) {
        String cleaned = ArticleHtml.clean(attack);

        assertHarmless(cleaned);
        assertThat(ArticleHtml.clean(cleaned)).isEqualTo(cleaned);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
        "java&#10;script:alert(1)", "&#106;avascript:alert(1)", "&#x6A;avascript&colon;alert(1)",
        "&#0000106avascript:alert(1)", "\u0001javascript:alert(1)", "javascript&#58;alert(1)",
        "vbscript:msgbox(1)", "data:text/html,<script>alert(1)</script>", "data:text/html;base64,PHNjcmlwdD4=",
        "file:///etc/passwd", "blob:https://x/y", "//evil.example/", "/\\evil.example/", "\\\\evil.example\\x",
        "&#x2f;&#x2f;evil.example", "#part", "page.html", "?a=b", "", "http:", "https://",
        "feed:javascript:alert(1)", "view-source:javascript:alert(1)", "jar:x", "intent://x", "\uFEFFjavascript:alert(1)"
    })
    void anAddressThatIsNotAllowedLeavesOnlyTheTextOfTheLink(String address) {
        assertThat(ArticleHtml.clean("<p><a href=\"" + address + "\">đọc thêm</a></p>"))
                .isEqualTo("<p>đọc thêm</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a.vn/", "https://a.vn/x/y", "HTTPS://a.vn/", "mailto:a&#64;b.vn", "tel:0123456789", "/news/abc", "/"})
    void anAddressThatIsAllowedStays(String address) {
        String cleaned = ArticleHtml.clean("<p><a href=\"" + address + "\" class=\"x\">t</a></p>");

        assertThat(cleaned).isEqualTo("<p><a href=\"" + address + "\" rel=\"noopener\">t</a></p>");
    }
}
