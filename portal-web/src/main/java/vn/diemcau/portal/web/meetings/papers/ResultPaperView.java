package vn.diemcau.portal.web.meetings.papers;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import vn.diemcau.portal.core.meetings.papers.IssuedPaper;
import vn.diemcau.portal.core.meetings.papers.results.ResultDesk;
import vn.diemcau.portal.core.meetings.papers.results.ResultDraft;
import vn.diemcau.portal.core.meetings.papers.results.ResultPage;
import vn.diemcau.portal.core.papers.text.PaperType;
import vn.diemcau.portal.core.shared.Refused;

/** A paper that a meeting leaves: what is typed in around its text, a look at it, and its issuing. */
public abstract class ResultPaperView extends PaperWriting {

    private final PaperType type;
    private final String part;

    @Inject
    private ResultDesk desk;

    private ResultPage page;

    /** @param part the end of the address of the page */
    protected ResultPaperView(PaperType type, String part) {
        this.type = type;
        this.part = part;
    }

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            switch (sent("do")) {
                case "write" -> desk.write(id(), type, draft());
                case "issue" -> {
                    desk.issue(id(), type, draft(), order());
                    return "/meetings/" + id() + "/papers?issued";
                }
                default -> throw new Refused("do", FORM);
            }
            return "/meetings/" + id() + "/papers/" + part + "?saved" + (sent("replaces").isEmpty() ? "" : "&replaces=" + sent("replaces"));
        });
    }

    private ResultDraft draft() {
        return new ResultDraft(sent("subject"), sent("chair"), sent("secretary"), sent("recipients"), sentAuthority(), sent("whom"), sent("post"),
                sent("title"), sent("signer"), sent("secretaryTitle"), sent("secretarySigner"), number("version"));
    }

    @Override
    public void load() {
        page = desk.page(id(), type);
    }

    public ResultPage getPage() {
        return page;
    }

    /** {@code minutes} or {@code notice}. */
    public String getPart() {
        return part;
    }

    public boolean isMinutes() {
        return type == PaperType.BB;
    }

    /** The authority that is chosen, or nothing. */
    public String getAuthority() {
        return chosen(page.draft().authority());
    }

    /** The paper that the next one is to replace, or null. */
    public IssuedPaper getReplacing() {
        return named(page.issued().stream().filter(IssuedPaper::isInForce).toList());
    }

    /** Whether it can be issued now: there is a text, a heading, and none in force but the one to be replaced. */
    public boolean isIssuable() {
        return page.missing() == null && page.office().isSet() && (page.inForce() == null || getReplacing() != null);
    }
}
