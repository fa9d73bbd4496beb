package vn.diemcau.portal.launcher.system;

/**
 * Something a person can put right: its message is one plain sentence and is all that is shown,
 * so it names the cause and what to change.
 */
public class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
