package vn.diemcau.portal.web.frame;

/** Somebody whose session has ended has sent a form: it can be sent again after the log-in. */
class LogInEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LogInEnded() {
        super("The session has ended");
    }
}
