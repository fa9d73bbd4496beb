package vn.diemcau.portal.core.meetings;

import java.util.List;

/** A page of a list of meetings. @param next where the next page goes on, or null */
public record MeetingPage(List<MeetingCard> items, String next) {
}
