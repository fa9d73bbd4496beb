package vn.diemcau.portal.core.news;

/**
 * Which articles a list shows; null means that it does not matter.
 *
 * @param section code of the owning section
 * @param topic   code of the topic
 * @param query   words to be found, with or without accents
 */
public record ArticleFilter(String section, String topic, String query) {

    /** Everything that the caller may read. */
    public static final ArticleFilter ALL = new ArticleFilter(null, null, null);

    public ArticleFilter {
        section = blankToNull(section);
        topic = blankToNull(topic);
        query = blankToNull(query);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
