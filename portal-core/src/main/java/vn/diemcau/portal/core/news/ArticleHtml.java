package vn.diemcau.portal.core.news;

import vn.diemcau.portal.core.news.markup.Markup;

/**
 * Cleans the body of an article: whatever an editor, a word processor, a web page or a program hands in, only
 * plain structure comes out, and nothing that could run.
 *
 * <p>What may come out: p, h2, h3, ul, ol, li, blockquote, pre, hr, br, table with thead, tbody, tr, th and td
 * (colspan, rowspan), strong, em, u, s, sub, sup, code, and links to http, https, mailto, tel or a page of this
 * site. Of everything else the text remains; of scripts, styles, frames, drawings, comments and the hidden parts
 * of office documents nothing does. Cleaning what was cleaned changes nothing.
 */
public final class ArticleHtml {

    /** Characters of cleaned HTML at most. */
    public static final int MAX_LENGTH = 1_000_000;
    /** Characters of HTML at most before cleaning; pasted documents carry much that is dropped. */
    public static final int MAX_INPUT_LENGTH = 16 * 1024 * 1024;

    private static final int WORDS_A_MINUTE = 200;

    private ArticleHtml() {
    }

    /**
     * The cleaned HTML in Unicode NFC, or an empty string if nothing of worth is in it.
     *
     * @throws ArticleTooLong if the input or the result is over its limit
     */
    public static String clean(String html) {
        String cleaned = read(html).html();
        refuseOver(MAX_LENGTH, cleaned.length());
        return cleaned;
    }

    /**
     * The plain text, a line for each paragraph, heading, list item and table row: for search and summaries.
     *
     * @throws ArticleTooLong if the input is over its limit, cleaned or not
     */
    public static String text(String html) {
        return read(html).text();
    }

    /** Minutes an unhurried reader needs, at least one. Vietnamese writes each syllable apart; these are counted. */
    public static int readingMinutes(String html) {
        String text = text(html);
        int words = text.isEmpty() ? 0 : text.split("\\s+").length;
        return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
    }

    private static Markup read(String html) {
        refuseOver(MAX_INPUT_LENGTH, html.length());
        Markup markup = Markup.read(html, MAX_LENGTH);
        refuseOver(MAX_LENGTH, markup.leastLength());
        return markup;
    }

    private static void refuseOver(int limit, int found) {
        if (found > limit) {
            throw new ArticleTooLong(limit, found);
        }
    }
}
