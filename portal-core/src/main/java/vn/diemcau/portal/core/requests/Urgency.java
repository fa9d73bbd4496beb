package vn.diemcau.portal.core.requests;

/** How soon the sender needs an answer; how long that is, the hospital sets ({@link DueTimes}). */
public enum Urgency {
    NORMAL, SOON, URGENT
}
