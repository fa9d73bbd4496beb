package vn.diemcau.portal.core.shared;

/** There is no such thing, or none for this caller: the two must look the same. Shown as 404. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what);
    }
}
