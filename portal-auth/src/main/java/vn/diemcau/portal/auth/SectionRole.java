package vn.diemcau.portal.auth;

/**
 * What a person may do in one section. Each role includes the ones before it: an admin writes, an editor reads.
 *
 * <p>Keycloak says it by group: {@code /sections/<code>} is a member, {@code /sections/<code>/editors} an editor,
 * {@code /sections/<code>/admins} an admin.
 */
public enum SectionRole {

    MEMBER, EDITOR, ADMIN;

    /** Whether this role includes what the other one allows. */
    public boolean includes(SectionRole other) {
        return compareTo(other) >= 0;
    }
}
