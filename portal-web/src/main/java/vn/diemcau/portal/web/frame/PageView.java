package vn.diemcau.portal.web.frame;

/**
 * The bean behind a page. It loads all that the page shows before any of it is written: what is missing or not
 * permitted gets its own answer instead of half a page.
 */
public interface PageView {

    /** @throws RuntimeException what {@link Failure} knows: not found, not permitted, database silent */
    void load();

    /** The status of the answer, known once it is loaded. */
    default int status() {
        return 200;
    }
}
