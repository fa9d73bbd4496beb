package vn.diemcau.portal.core.meetings.papers;

import java.util.List;
import vn.diemcau.portal.core.meetings.MeetingView;

/**
 * All that the page of papers shows.
 *
 * @param issued the newest first
 * @param draft  of the invitation; null unless the caller may change the meeting now
 * @param office how the section heads its papers; null as the draft
 */
public record PapersOfMeeting(MeetingView view, List<IssuedPaper> issued, InvitationDraft draft, PaperOffice office) {
}
