package vn.diemcau.portal.web.meetings.papers;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.papers.IssuedPaper;
import vn.diemcau.portal.core.meetings.papers.PaperOrder;
import vn.diemcau.portal.core.papers.text.Authority;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** What pages have in common on which a paper of a meeting is written and issued. */
public abstract class PaperWriting extends FormPage {

    static final String FORM = "portal.refused.form";
    private static final int HIGHEST = 99_999;

    @Inject
    private HttpServletRequest request;

    /** The meeting in the address. */
    protected UUID id() {
        return Ids.parse(frame().getKey()).orElseThrow(() -> new NotFound("meeting"));
    }

    /** By what right somebody signs, as sent; null if by their own post. */
    protected Authority sentAuthority() {
        var name = sent("authority");
        return name.isEmpty() ? null : Arrays.stream(Authority.values()).filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow(() -> new Refused("authority", FORM));
    }

    /** How the paper is to be issued, as sent. */
    protected PaperOrder order() {
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
            throw new Refused("number", "papers.refused.number", HIGHEST);
        }
        return Integer.valueOf(typed);
    }

    /** What is chosen among the authorities: as sent, or as stored; nothing for somebody's own post. */
    protected String chosen(Authority stored) {
        return typed("authority", stored == null ? "" : stored.name());
    }

    /** The paper of these that the address names as the one to be replaced, or null. */
    protected IssuedPaper named(List<IssuedPaper> replaceable) {
        var id = request.getParameter("replaces");
        return id == null ? null : replaceable.stream().filter(paper -> paper.id().toString().equals(id)).findFirst().orElse(null);
    }

    public Authority[] getAuthorities() {
        return Authority.values();
    }

    /** A new one for each time the page is shown: what is pressed twice there is issued once. */
    public String getPress() {
        return UUID.randomUUID().toString();
    }
}
