package vn.diemcau.portal.web.meetings.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.papers.InvitationDesk;
import vn.diemcau.portal.core.meetings.papers.InvitationDraft;
import vn.diemcau.portal.core.meetings.papers.IssuedPaper;
import vn.diemcau.portal.core.meetings.papers.PaperOrder;
import vn.diemcau.portal.core.meetings.papers.PapersOfMeeting;
import vn.diemcau.portal.core.papers.text.Authority;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** The papers of a meeting: those that were issued, and for those who prepare it the invitation on its way. */
@Named("meetingPapers")
@RequestScoped
public class MeetingPapersView extends FormPage {

    private static final String FORM = "portal.refused.form";

    @Inject
    private InvitationDesk desk;

    @Inject
    private HttpServletRequest request;

    private PapersOfMeeting papers;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            switch (sent("do")) {
                case "write" -> desk.write(id(), draft());
                case "issue" -> desk.issue(id(), order());
                default -> throw new Refused("do", FORM);
            }
            return "/meetings/" + id() + "/papers?" + ("issue".equals(sent("do")) ? "issued" : "saved");
        });
    }

    private InvitationDraft draft() {
        return new InvitationDraft(sent("invitees"), sent("chair"), sent("notes"), sent("recipients"), authority(), sent("whom"),
                sent("post"), sent("title"), sent("signer"), number("version"));
    }

    private Authority authority() {
        var name = sent("authority");
        return name.isEmpty() ? null : Arrays.stream(Authority.values()).filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow(() -> new Refused("authority", FORM));
    }

    private PaperOrder order() {
        var press = Ids.parse(sent("press")).orElseThrow(() -> new Refused("press", FORM));
        var replaces = sent("replaces").isEmpty() ? null : Ids.parse(sent("replaces")).orElseThrow(() -> new Refused("replaces", FORM));
        return new PaperOrder(press, wished(), replaces);
    }

    private Integer wished() {
        var typed = sent("number").strip();
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,5}")) {
            throw new Refused("number", "papers.refused.number", 99_999);
        }
        return Integer.valueOf(typed);
    }

    @Override
    public void load() {
        papers = desk.of(id());
    }

    private UUID id() {
        return Ids.parse(frame().getKey()).orElseThrow(() -> new NotFound("meeting"));
    }

    public PapersOfMeeting getPapers() {
        return papers;
    }

    public boolean isWriting() {
        return papers.draft() != null;
    }

    public Authority[] getAuthorities() {
        return Authority.values();
    }

    /** The authority that is chosen, or nothing. */
    public String getAuthority() {
        return typed("authority", papers.draft().authority() == null ? "" : papers.draft().authority().name());
    }

    /** A new one for each time the page is shown: what is pressed twice there is issued once. */
    public String getPress() {
        return UUID.randomUUID().toString();
    }

    /** The paper that the next one is to replace, or null. */
    public IssuedPaper getReplacing() {
        var id = request.getParameter("replaces");
        return id == null ? null : replaceable().stream().filter(paper -> paper.id().toString().equals(id)).findFirst().orElse(null);
    }

    private List<IssuedPaper> replaceable() {
        return papers.issued().stream().filter(this::isReplaceable).toList();
    }

    /** Whether the invitation on its way can take the place of this paper. */
    public boolean isReplaceable(IssuedPaper paper) {
        return isWriting() && paper.isInForce() && "GM".equals(paper.type().name());
    }
}
