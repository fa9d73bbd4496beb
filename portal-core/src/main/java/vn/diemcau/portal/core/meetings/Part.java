package vn.diemcau.portal.core.meetings;

/** What somebody is at a meeting. */
public enum Part {

    /** Leads it (chủ trì). */
    CHAIR,
    /** Prepares it and writes it down (thư ký). */
    SECRETARY,
    /** Takes part (đại biểu). */
    DELEGATE,
    /** Is there by invitation only (khách mời). */
    GUEST;

    /** Whether such a person prepares the meeting and sees it before all others. */
    public boolean isLeading() {
        return this == CHAIR || this == SECRETARY;
    }
}
