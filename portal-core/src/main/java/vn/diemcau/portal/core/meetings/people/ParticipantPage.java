package vn.diemcau.portal.core.meetings.people;

import java.util.List;

/** A page of those who take part. @param more whether another follows */
public record ParticipantPage(List<ParticipantLine> people, boolean more) {
}
