package vn.diemcau.portal.web.frame;

/**
 * A page for reading that may be kept once it is written and shown again, without being loaded, to whoever has exactly the
 * same rights, language and theme. Beside these it may depend on its path, on the content that its version names and, in
 * the frame, on what {@link Personal} names; on nothing else of the person or the request.
 */
public interface KeptView extends PageView {

    /** Changes with whatever the page shows; asked for before anything is loaded. */
    String getVersion();

    /** Whether it may be kept; asked after it was loaded. */
    default boolean isKept() {
        return true;
    }

    /** What is to be done whenever it is shown; asked after it was loaded, and to be done in other requests too. */
    default Runnable onShow() {
        return () -> { };
    }
}
