package vn.diemcau.portal.core.news.markup;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The names of HTML and what they come to here. */
final class Vocabulary {

    /** Elements whose content is no text of the article. */
    private static final Set<String> ISLANDS = Set.of("applet", "audio", "canvas", "datalist", "frameset", "head",
            "iframe", "math", "noembed", "noframes", "noscript", "object", "script", "select", "style", "svg",
            "template", "textarea", "title", "video", "xml");

    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        same("p", "br", "h2", "h3", "strong", "em", "u", "s", "sub", "sup", "code", "pre", "ul", "ol", "li",
                "blockquote", "table", "thead", "tbody", "tr", "th", "td", "hr", "a");
        as("p", "address", "article", "aside", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset",
                "figcaption", "figure", "footer", "form", "header", "hgroup", "legend", "main", "nav", "section",
                "summary");
        as("h2", "h1");
        as("h3", "h4", "h5", "h6");
        as("strong", "b");
        as("em", "i");
        as("u", "ins");
        as("s", "del", "strike");
        as("code", "kbd", "samp", "tt");
        as("pre", "listing", "xmp", "plaintext");
        as("ul", "dir", "menu");
        as("tbody", "tfoot");
    }

    private Vocabulary() {
    }

    private static void same(String... names) {
        for (String name : names) {
            NAMES.put(name, name);
        }
    }

    private static void as(String ours, String... theirs) {
        for (String name : theirs) {
            NAMES.put(name, ours);
        }
    }

    /** The name under which an element goes on, or null if only its text does. */
    static String translate(String name) {
        return NAMES.get(name);
    }

    static boolean isIsland(String name) {
        return ISLANDS.contains(name);
    }

    /** Elements of office programs such as {@code o:p}; their smart tags ({@code st1:place}) mark real text. */
    static boolean isOfficeElement(String name) {
        return name.indexOf(':') > 0 && !name.startsWith("st1:");
    }

    static boolean isVoid(String name) {
        return name.equals("br") || name.equals("hr");
    }
}
