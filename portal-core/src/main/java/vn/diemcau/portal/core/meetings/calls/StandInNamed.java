package vn.diemcau.portal.core.meetings.calls;

import vn.diemcau.portal.core.meetings.Meeting;

/** Somebody who can be reached goes to a meeting in the place of another; told within the transaction. */
public record StandInNamed(Meeting meeting, String inPlaceOf, Told standIn) {
}
