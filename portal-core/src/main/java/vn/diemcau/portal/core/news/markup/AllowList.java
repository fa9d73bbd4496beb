package vn.diemcau.portal.core.news.markup;

import java.util.regex.Pattern;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/** The gate: only these elements and attributes pass, whatever the steps before it make of the input. */
final class AllowList {

    private static final Pattern SPAN = Pattern.compile("[2-9]|[1-9][0-9]{1,2}");
    private static final Pattern INDENT = Pattern.compile("ql-indent-[1-8]");
    private static final Pattern LIST_KIND = Pattern.compile("bullet|ordered|checked|unchecked");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\ufeff]+");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:https?://|mailto:|tel:)\\S.*");
    private static final Pattern THIS_SITE = Pattern.compile("/(?![/\\\\]).*");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "h2", "h3", "strong", "em", "u", "s", "sub", "sup", "code", "pre", "ul", "ol",
                    "li", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "hr", "a")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("href").matching((element, attribute, value) -> link(value)).onElements("a")
            .allowAttributes("colspan", "rowspan").matching(SPAN).onElements("td", "th")
            .allowAttributes("data-list").matching(LIST_KIND).onElements("li")
            .allowAttributes("class").matching(INDENT).onElements("li")
            .toFactory();

    private AllowList() {
    }

    /** A policy that lets through to the receiver what is allowed. */
    static HtmlSanitizer.Policy gate(HtmlStreamEventReceiver receiver) {
        return POLICY.apply(receiver);
    }

    /** Browsers ignore line breaks and tabs within addresses, so they go first, before anything is decided. */
    private static String link(String address) {
        String bare = CONTROL.matcher(address).replaceAll("").strip();
        boolean allowed = ELSEWHERE.matcher(bare).matches() || THIS_SITE.matcher(bare).matches();
        return allowed ? bare.replace(" ", "%20") : null;
    }
}
