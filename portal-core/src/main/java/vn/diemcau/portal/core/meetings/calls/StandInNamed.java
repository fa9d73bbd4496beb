package vn.diemcau.portal.core.meetings.calls;

import java.util.List;
import vn.diemcau.portal.core.meetings.Meeting;

/** Somebody goes to a meeting in the place of another; told within the transaction. @param usernames none if that person has no account */
public record StandInNamed(Meeting meeting, String inPlaceOf, List<String> usernames) {
}
