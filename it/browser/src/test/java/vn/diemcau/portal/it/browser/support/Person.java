package vn.diemcau.portal.it.browser.support;

/** People of the demo hospital who act in the tests. */
public enum Person {

    CTXH_ADMIN("ctxh.admin"), CTXH_EDITOR("ctxh.editor"), CTXH_STAFF("ctxh.staff"), NOI_ADMIN("noi.admin"), NOI_STAFF("noi.staff"), PORTAL_ADMIN("admin"), OUTSIDER("outsider"),
    /** Is logged out from elsewhere by a test, so others had better not be this person. */
    DIRECTOR("giamdoc"),
    TCCB_ADMIN("tccb.admin"),
    /** Leaves and comes back in a test, so others had better not be this person. */
    LEAVING("danguy.editor"),
    WITH_SECOND_FACTOR("quantri");

    static final String PASSWORD = "demo";

    private final String username;

    Person(String username) {
        this.username = username;
    }

    public String username() {
        return username;
    }
}
