package vn.diemcau.portal.core.tasks.boards;

/** Whose tasks a list shows. */
public enum Board {
    /** Those for which the caller is responsible. */
    OWN,
    /** Those that a section of the caller's leads, takes part in or has given. */
    SECTION,
    /** Those that the hospital's leadership oversees. */
    HOSPITAL
}
