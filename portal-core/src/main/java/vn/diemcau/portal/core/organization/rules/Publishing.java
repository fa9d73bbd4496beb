package vn.diemcau.portal.core.organization.rules;

/** Who publishes what a section writes. */
public enum Publishing {
    /** Every editor. */
    EDITORS,
    /** The admins of the section; editors hand their drafts in for approval. */
    ADMINS
}
