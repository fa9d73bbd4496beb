package vn.diemcau.portal.core.news.markup;

import org.owasp.html.HtmlSanitizer;

/** HTML that has been read, cleaned and put into order. */
public final class Markup {

    private final Block root;

    private Markup(Block root) {
        this.root = root;
    }

    /** Reads any HTML, however broken or hostile. */
    public static Markup read(String html) {
        Outline outline = new Outline();
        HtmlSanitizer.sanitize(html, AllowList.gate(outline), PasteFilter::new);
        return new Markup(outline.root());
    }

    /** The clean HTML. */
    public String html() {
        return new Writer().html(root);
    }

    /** The text alone. */
    public String text() {
        return new Writer().text(root);
    }
}
