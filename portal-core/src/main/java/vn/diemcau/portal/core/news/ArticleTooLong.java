package vn.diemcau.portal.core.news;

/** The body of an article is longer than allowed, before or after cleaning. */
public class ArticleTooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int limit;
    private final int found;

    ArticleTooLong(int limit, int found) {
        super("An article of " + found + " characters; " + limit + " are allowed");
        this.limit = limit;
        this.found = found;
    }

    /** Characters allowed. */
    public int limit() {
        return limit;
    }

    /** Characters found. */
    public int found() {
        return found;
    }
}
