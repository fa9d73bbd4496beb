package vn.diemcau.portal.core.calendar;

import java.time.Instant;

/**
 * What speaks against something on the calendar.
 *
 * @param who   the name of the person; empty for a room
 * @param title of what is in the way; empty if the caller may not read it
 */
public record Conflict(What what, String who, String title, Instant beginsAt, Instant endsAt) {

    /** What is taken. */
    public enum What {
        /** The room. */
        ROOM,
        /** Somebody leads something else. */
        LEADS,
        /** Somebody is invited to something else. */
        INVITED,
        /** Somebody is on duty, or was until shortly before. */
        DUTY,
        /** There are more people than seats. */
        SEATS
    }
}
