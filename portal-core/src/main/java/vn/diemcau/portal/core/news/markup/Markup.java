package vn.diemcau.portal.core.news.markup;

import org.owasp.html.HtmlSanitizer;

/** HTML that has been read, cleaned and put into order. */
public final class Markup {

    private final Block root;
    private final long length;

    private Markup(Block root, long length) {
        this.root = root;
        this.length = length;
    }

    /**
     * Reads any HTML, however broken or hostile.
     *
     * @param mostKept what goes beyond this length of clean HTML is counted but not kept, to save memory
     */
    public static Markup read(String html, int mostKept) {
        Outline outline = new Outline(mostKept);
        HtmlSanitizer.sanitize(html, AllowList.gate(outline), PasteFilter::new);
        return new Markup(outline.root(), outline.length());
    }

    /** The length that the clean HTML has at least; beyond what was to be kept the rest of this is incomplete. */
    public int leastLength() {
        return (int) Math.min(Integer.MAX_VALUE, length);
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
