package vn.diemcau.portal.it.support;

/** The kinds of people who may call, seen from the section {@code ctxh}. */
public enum Person {

    ADMIN("ctxh.admin"),
    EDITOR("ctxh.editor"),
    MEMBER("ctxh.staff"),
    OTHER_ADMIN("noi.admin"),
    OTHER_EDITOR("noi.editor"),
    OTHER_MEMBER("noi.staff"),
    /** Member of a section that no test names. */
    BYSTANDER("tccb.staff"),
    PARTY_MEMBER("danguy.staff"),
    /** Runs the portal and belongs to no section. */
    PORTAL_ADMIN("admin"),
    /** An editor by group whose account lacks the role {@code staff}. */
    NO_STAFF("outsider"),
    /** Without a log-in. */
    STRANGER("");

    private final String username;

    Person(String username) {
        this.username = username;
    }

    public String username() {
        return username;
    }

    /** Whether the portal lets this person in at all. */
    public boolean isStaff() {
        return this != NO_STAFF && this != STRANGER;
    }
}
