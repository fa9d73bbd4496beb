package vn.diemcau.portal.web.meetings.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import vn.diemcau.portal.core.meetings.answers.GuestAnswers;
import vn.diemcau.portal.core.meetings.answers.GuestInvitation;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** The invitation of somebody from outside, under an address of their own. The secret is no part of the path: logs name paths. */
@Named("guestInvitation")
@RequestScoped
public class GuestInvitationView extends FormPage {

    @Inject
    private GuestAnswers answers;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private GuestInvitation invitation;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            switch (sent("do")) {
                case "yes" -> answers.answer(getKey(), true, "");
                case "no" -> answers.answer(getKey(), false, sent("reason"));
                default -> throw new Refused("do", "portal.refused.form");
            }
            return "/invitation?key=" + getKey() + "&answered";
        });
    }

    @Override
    public void load() {
        invitation = answers.invitation(getKey());
    }

    /** The secret of the address. */
    public String getKey() {
        return request.getParameter("key");
    }

    public GuestInvitation getInvitation() {
        return invitation;
    }

    /** Whether an answer is taken now. */
    public boolean isOpen() {
        return invitation.isOpen(clock.instant());
    }
}
