package vn.diemcau.portal.core.organization.rules;

/** A part of the portal that a section can do without. */
public enum SectionModule {
    /** The section writes news, and its page shows it. */
    NEWS,
    /** The page of the section names its people. */
    PEOPLE
}
