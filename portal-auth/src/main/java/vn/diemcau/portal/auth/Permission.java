package vn.diemcau.portal.auth;

/** What an operation asks of its caller; see {@link RequiresPermission}. */
public enum Permission {

    /** Every member of staff. */
    STAFF(null),
    /** Member of the section. */
    READ_SECTION(SectionRole.MEMBER),
    /** Editor of the section. */
    EDIT_SECTION(SectionRole.EDITOR),
    /** Admin of the section; a portal admin too. It opens no content. */
    ADMINISTER_SECTION(SectionRole.ADMIN),
    /** Runs the portal. */
    ADMINISTER_PORTAL(null);

    private final SectionRole role;

    Permission(SectionRole role) {
        this.role = role;
    }

    /** Whether the caller holds this permission in the section. */
    public boolean heldBy(Caller caller, String sectionCode) {
        return switch (this) {
            case STAFF, ADMINISTER_PORTAL -> heldBy(caller);
            case ADMINISTER_SECTION -> caller.has(role, sectionCode) || ADMINISTER_PORTAL.heldBy(caller);
            default -> caller.has(role, sectionCode);
        };
    }

    /** Whether the caller holds this permission in at least one section, or as such where no section matters. */
    public boolean heldBy(Caller caller) {
        return switch (this) {
            case STAFF -> caller.staff();
            case ADMINISTER_PORTAL -> caller.staff() && caller.portalAdmin();
            case ADMINISTER_SECTION -> caller.hasAnywhere(role) || ADMINISTER_PORTAL.heldBy(caller);
            default -> caller.hasAnywhere(role);
        };
    }
}
