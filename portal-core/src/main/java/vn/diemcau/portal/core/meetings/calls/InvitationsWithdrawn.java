package vn.diemcau.portal.core.meetings.calls;

import java.util.List;
import vn.diemcau.portal.core.meetings.Meeting;

/** People who were told of a meeting are no longer invited; told within the transaction. */
public record InvitationsWithdrawn(Meeting meeting, List<Told> people) {
}
