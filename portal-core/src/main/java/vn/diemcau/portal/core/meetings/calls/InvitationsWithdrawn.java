package vn.diemcau.portal.core.meetings.calls;

import java.util.List;
import java.util.Map;
import vn.diemcau.portal.core.meetings.Meeting;

/**
 * People who were told of a meeting are no longer invited; told within the transaction.
 *
 * @param usernames of those with an account
 * @param addresses of the others, by where their mail leads
 */
public record InvitationsWithdrawn(Meeting meeting, List<String> usernames, Map<String, String> addresses) {
}
