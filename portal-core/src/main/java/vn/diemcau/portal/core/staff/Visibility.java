package vn.diemcau.portal.core.staff;

/** Who sees a personal field of somebody; the person decides (Law 91/2025/QH15). */
public enum Visibility {

    /** Members of the sections in which the person holds a post today. */
    OWN_SECTION,
    /** All staff. */
    HOSPITAL,
    /** Only the person. */
    NOBODY;

    /** How close somebody who looks is to the person who is looked at. */
    public enum Closeness { SELF, COLLEAGUE, STAFF }

    /** Whether a field of this visibility is shown to somebody who is that close. */
    public boolean shownTo(Closeness closeness) {
        return switch (this) {
            case HOSPITAL -> true;
            case OWN_SECTION -> closeness != Closeness.STAFF;
            case NOBODY -> closeness == Closeness.SELF;
        };
    }
}
