package vn.diemcau.portal.web.meetings.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.diemcau.portal.core.meetings.MeetingState;
import vn.diemcau.portal.core.meetings.papers.InvitationDesk;
import vn.diemcau.portal.core.meetings.papers.InvitationDraft;
import vn.diemcau.portal.core.meetings.papers.IssuedPaper;
import vn.diemcau.portal.core.meetings.papers.PapersOfMeeting;
import vn.diemcau.portal.core.papers.text.PaperType;
import vn.diemcau.portal.core.shared.Refused;

/** The papers of a meeting: those that were issued, and for those who prepare it the invitation on its way. */
@Named("meetingPapers")
@RequestScoped
public class MeetingPapersView extends PaperWriting {

    @Inject
    private InvitationDesk desk;

    private PapersOfMeeting papers;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            switch (sent("do")) {
                case "write" -> desk.write(id(), draft());
                case "issue" -> desk.issue(id(), draft(), order());
                default -> throw new Refused("do", FORM);
            }
            return "/meetings/" + id() + "/papers?" + ("issue".equals(sent("do")) ? "issued" : "saved");
        });
    }

    private InvitationDraft draft() {
        return new InvitationDraft(sent("invitees"), sent("chair"), sent("notes"), sent("recipients"), sentAuthority(), sent("whom"),
                sent("post"), sent("title"), sent("signer"), number("version"));
    }

    @Override
    public void load() {
        papers = desk.of(id());
    }

    public PapersOfMeeting getPapers() {
        return papers;
    }

    public boolean isWriting() {
        return papers.draft() != null;
    }

    /** The authority that is chosen, or nothing. */
    public String getAuthority() {
        return chosen(papers.draft().authority());
    }

    /** The paper that the next one is to replace, or null. */
    public IssuedPaper getReplacing() {
        return named(papers.issued().stream().filter(paper -> isReplaceable(paper) && paper.type() == PaperType.GM).toList());
    }

    /** Whether the caller can put another paper into the place of this one. */
    public boolean isReplaceable(IssuedPaper paper) {
        return paper.isInForce() && (paper.type() == PaperType.GM ? isWriting()
                : papers.view().prepares() && !papers.view().meeting().getSection().isClosed());
    }

    /** The page on which another one of its type is issued. */
    public String pageOf(IssuedPaper paper) {
        var page = "/meetings/" + paper.meeting() + "/papers";
        return paper.type() == PaperType.GM ? page : page + (paper.type() == PaperType.BB ? "/minutes" : "/notice");
    }

    /** Whether the caller issues what a meeting leaves: minutes and a notice of its conclusions. */
    public boolean isAfter() {
        var state = papers.view().meeting().getState();
        return papers.view().prepares() && (state == MeetingState.ENDED || state == MeetingState.CLOSED);
    }
}
