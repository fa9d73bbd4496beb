package vn.diemcau.portal.core.meetings.people;

import java.util.UUID;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.meetings.answers.Answer;

/**
 * Somebody who takes part.
 *
 * @param staffMember null for people from outside
 * @param byHand      whether they were named by themselves, not by a rule
 * @param inPlaceOf   the name of whoever sent them, or null
 * @param answer      {@link Answer#NONE} too for those who do not prepare the meeting
 * @param told        whether they were told of the meeting
 * @param reached     whether the portal can tell them: by an account, or an address for mail
 * @param secret      of the address under which a person from outside answers, or null; only for those who prepare it
 */
public record ParticipantLine(UUID id, UUID staffMember, Part part, String name, String post, boolean byHand, String inPlaceOf, Answer answer,
                              String reason, boolean told, boolean reached, String email, String secret) {
}
