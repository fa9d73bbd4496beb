package vn.diemcau.portal.core.requests;

/** What a request is about. */
public enum RequestCategory {
    QUESTION, SUPPORT, INCIDENT, PROPOSAL, OTHER
}
