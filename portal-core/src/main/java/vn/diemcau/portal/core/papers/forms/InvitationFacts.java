package vn.diemcau.portal.core.papers.forms;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What an invitation says.
 *
 * @param invitees one or more, as they are addressed
 * @param purpose  to what they are invited, such as {@code hội nghị trực tuyến toàn tỉnh}
 * @param chair    with title and post; empty for none
 * @param begin    by the hospital's clocks
 * @param place    a room, a link, or both
 * @param notes    what else to mind, a paragraph each
 */
public record InvitationFacts(List<String> invitees, String purpose, String chair, LocalDateTime begin, String place,
                              List<String> notes) {

    public InvitationFacts {
        invitees = List.copyOf(invitees);
        notes = List.copyOf(notes);
    }
}
