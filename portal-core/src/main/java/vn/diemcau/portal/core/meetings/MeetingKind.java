package vn.diemcau.portal.core.meetings;

/** How people come together. */
public enum MeetingKind {
    IN_PERSON, ONLINE, HYBRID
}
