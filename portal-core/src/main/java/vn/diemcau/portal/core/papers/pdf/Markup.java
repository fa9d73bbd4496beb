package vn.diemcau.portal.core.papers.pdf;

import java.util.Base64;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.diemcau.portal.core.papers.layout.Line;

/** Builds a document tree. Text is put in as text nodes, never parsed: what people write cannot become an element. */
final class Markup {

    private static final Pattern WHOLE = Pattern.compile("(?<!\\S)(?=\\S{0,30}(?!\\S))\\S*[/-]\\S+");

    private final Document document;
    private final Element place;

    private Markup(Document document, Element place) {
        this.document = document;
        this.place = place;
    }

    /** A whole document with this style. */
    static Document page(String title, String style, Consumer<Markup> body) {
        try {
            var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            var html = document.createElement("html");
            html.setAttribute("lang", "vi");
            document.appendChild(html);
            var page = new Markup(document, html);
            page.in("head", "", head -> {
                head.text("title", "", title);
                head.text("style", "", style);
            });
            page.in("body", "", body);
            return document;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An element with what the consumer puts into it. */
    void in(String name, String kind, Consumer<Markup> content) {
        content.accept(new Markup(document, add(name, kind, place)));
    }

    /** An element that holds a text. */
    void text(String name, String kind, String text) {
        add(name, kind, place).appendChild(document.createTextNode(text));
    }

    /** An element that holds a text whose short words with strokes in them, such as {@code 05/TB-BVĐK}, stay in one line. */
    void words(String name, String kind, String text) {
        var element = add(name, kind, place);
        var found = WHOLE.matcher(text);
        int done = 0;
        while (found.find()) {
            element.appendChild(document.createTextNode(text.substring(done, found.start())));
            add("span", "word", element).appendChild(document.createTextNode(found.group()));
            done = found.end();
        }
        element.appendChild(document.createTextNode(text.substring(done)));
    }

    /** A line of the head or the end, with the rule below it. */
    void line(Line line) {
        var element = add("div", "line", place);
        var style = new StringBuilder(points("font-size", line.size())).append(points("padding-top", line.above()));
        if (line.is(Line.Look.BOLD)) {
            style.append("font-weight:700;");
        }
        if (line.is(Line.Look.ITALIC)) {
            style.append("font-style:italic;");
        }
        if (line.is(Line.Look.UNDERLINED)) {
            style.append("text-decoration:underline;");
        }
        element.setAttribute("style", style.toString());
        element.appendChild(document.createTextNode(line.text()));
        if (line.rule() > 0) {
            add("div", "rule", place).setAttribute("style", points("width", line.rule()));
        }
    }

    /** A picture that was made here, with words for those who do not see it. */
    void picture(byte[] png, String words) {
        var element = add("img", "", place);
        element.setAttribute("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(png));
        element.setAttribute("alt", words);
    }

    /** An element with a width in percent. */
    void sized(String name, String kind, double percent, Consumer<Markup> content) {
        var element = add(name, kind, place);
        element.setAttribute("style", String.format(Locale.ROOT, "width:%.3f%%;", percent));
        content.accept(new Markup(document, element));
    }

    private Element add(String name, String kind, Node parent) {
        var element = document.createElement(name);
        if (!kind.isEmpty()) {
            element.setAttribute("class", kind);
        }
        parent.appendChild(element);
        return element;
    }

    private static String points(String property, double value) {
        return String.format(Locale.ROOT, "%s:%.2fpt;", property, value);
    }
}
