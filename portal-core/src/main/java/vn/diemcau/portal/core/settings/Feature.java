package vn.diemcau.portal.core.settings;

/** Parts of the portal that can be switched off. What is off is not there: 404, and nothing points to it. */
public enum Feature {

    /** The REST interface for programs with bearer tokens; the portal's own pages use it all the same. */
    REST_TOKENS,
    /** How often articles were read, and the list of those that were read most. */
    VIEW_COUNTS,
    /** The quick contact: its box, its page and its REST path. */
    QUICK_CONTACT
}
