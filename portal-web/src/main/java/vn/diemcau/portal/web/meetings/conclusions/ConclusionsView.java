package vn.diemcau.portal.web.meetings.conclusions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.conclusions.ConclusionDesk;
import vn.diemcau.portal.core.meetings.conclusions.ConclusionPage;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** The closing words of a meeting and its conclusions. */
@Named("conclusionsPage")
@RequestScoped
public class ConclusionsView extends FormPage {

    @Inject
    private ConclusionDesk desk;

    private ConclusionPage page;

    @Override
    public String submit(HttpServletRequest form) {
        var meeting = id();
        return taken(() -> {
            switch (sent("do")) {
                case "write" -> desk.write(meeting, number("version"), sent("words"));
                case "issue" -> desk.issue(meeting);
                case "up", "down" -> desk.move(meeting, conclusion(), sent("do").equals("up"));
                case "remove" -> desk.remove(meeting, conclusion(), number("version"));
                default -> throw new Refused("do", "portal.refused.form");
            }
            return "/meetings/" + meeting + "/conclusions?" + (sent("do").equals("issue") ? "issued" : "saved");
        });
    }

    private UUID id() {
        return Ids.parse(frame().getKey()).orElseThrow(() -> new NotFound("meeting"));
    }

    private UUID conclusion() {
        return Ids.parse(sent("conclusion")).orElseThrow(() -> new NotFound("conclusion"));
    }

    @Override
    public void load() {
        page = desk.of(id());
    }

    public ConclusionPage getPage() {
        return page;
    }

    /** Whether the words are being written rather than read. */
    public boolean isWriting() {
        return page.view().changeable() && (page.words().isEmpty() || sent("do").equals("write") || !sent("write").isEmpty());
    }
}
