package vn.diemcau.portal.auth;


/** The caller may know that the thing exists but may not do this to it. Shown as 403. */
public class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotPermitted(Permission permission) {
        super("needs " + permission);
    }
}
