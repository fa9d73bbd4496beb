package vn.diemcau.portal.core.meetings.notes;

/** What somebody has written down for nobody but themselves. @param version 0 for nothing yet */
public record PrivateNote(long version, String text) {

    static final PrivateNote NONE = new PrivateNote(0, "");
}
