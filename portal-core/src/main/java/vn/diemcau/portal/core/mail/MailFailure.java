package vn.diemcau.portal.core.mail;

/** A mail was not taken. The fault says why, without any address. */
class MailFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean ofServer;

    /** @param ofServer whether the next mail would fail of the same, so that there is no use in trying it now */
    MailFailure(String fault, boolean ofServer, Throwable cause) {
        super(fault, cause);
        this.ofServer = ofServer;
    }

    String fault() {
        return getMessage();
    }

    boolean isOfServer() {
        return ofServer;
    }
}
