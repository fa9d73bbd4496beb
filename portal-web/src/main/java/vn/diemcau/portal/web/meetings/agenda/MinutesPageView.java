package vn.diemcau.portal.web.meetings.agenda;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import vn.diemcau.portal.core.meetings.MeetingDesk;
import vn.diemcau.portal.core.meetings.MeetingState;
import vn.diemcau.portal.core.meetings.minutes.MinutesApproval;
import vn.diemcau.portal.core.meetings.minutes.MinutesDesk;
import vn.diemcau.portal.core.meetings.minutes.MinutesPart;
import vn.diemcau.portal.core.meetings.minutes.MinutesState;
import vn.diemcau.portal.core.meetings.minutes.MinutesView;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.Typed;

/** The minutes: compiled and edited by the secretary, decided on by the chair, with addenda below. */
@Named("minutesPage")
@RequestScoped
public class MinutesPageView extends MeetingPart {

    @Inject
    private MinutesDesk desk;

    @Inject
    private MinutesApproval approval;

    @Inject
    private MeetingDesk meetings;

    @Inject
    private Typed typed;

    private MinutesView shown;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            switch (sent("do")) {
                case "compile" -> desk.compile(id());
                case "write" -> {
                    desk.write(id(), needed("form"), number("version"), sent("text"));
                    return address("minutes") + "?saved#p-" + sent("form");
                }
                case "submit" -> desk.submit(id());
                case "approve" -> approval.approve(id(), number("version"));
                case "return" -> approval.sendBack(id(), number("version"), sent("why"));
                case "end" -> meetings.end(id(), number("version"), Instant.now());
                case "close" -> approval.close(id(), number("version"));
                case "addendum" -> approval.addAddendum(id(), sent("addendum"));
                default -> throw new Refused("do", FORM);
            }
            return address("minutes") + "?saved";
        });
    }

    @Override
    public void load() {
        shown = desk.shown(id());
    }

    public MinutesView getShown() {
        return shown;
    }

    public boolean isSubmitted() {
        return shown.minutes() != null && shown.minutes().state() == MinutesState.SUBMITTED;
    }

    /** Whether it can be said that the meeting was held. */
    public boolean isEndable() {
        return shown.view().changeable() && shown.view().meeting().getState() == MeetingState.CALLED;
    }

    /** Whether the record can be closed. */
    public boolean isClosable() {
        return shown.view().changeable() && shown.view().meeting().getState() == MeetingState.ENDED && (shown.minutes() == null || shown.approved());
    }

    /** The heading of a part: its own, or that of its kind. */
    public String heading(MinutesPart part) {
        return part.heading().isEmpty() ? frame().text("minutes.part." + part.kind()) : part.heading();
    }

    /** What stands in the text of a part: typed, or as it is stored. */
    public String text(MinutesPart part) {
        return typed.value(part.id().toString(), "text", part.text());
    }

    /** The version of a part to send. */
    public String versionOfPart(MinutesPart part) {
        return typed.versionOf(part.id().toString(), part.version());
    }
}
