package vn.diemcau.portal.web.meetings.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingView;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.meetings.people.Guest;
import vn.diemcau.portal.core.meetings.people.InvitationRule;
import vn.diemcau.portal.core.meetings.people.Invitations;
import vn.diemcau.portal.core.meetings.people.Participants;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;
import vn.diemcau.portal.web.forms.PickedPeople;

/** Inviting: people one by one, by rules, from outside. */
@Named("meetingInvite")
@RequestScoped
public class MeetingInviteView extends FormPage {

    private static final String FORM = "portal.refused.form";

    @Inject
    private MeetingAccess meetings;

    @Inject
    private Invitations invitations;

    @Inject
    private Participants participants;

    @Inject
    private Hospital hospital;

    @Inject
    private PickedPeople picker;

    @Inject
    private HttpServletRequest request;

    private MeetingView view;
    private List<InvitationRule.Kept> rules;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            switch (sent("do")) {
                case "add" -> invitations.add(id(), chosen("part", Part.class), picker.picked("person"));
                case "rule" -> {
                    return address() + "?added&n=" + invitations.addRule(id(), rule());
                }
                case "unrule" -> invitations.removeRule(id(), Ids.parse(sent("rule")).orElseThrow(() -> new NotFound("rule")));
                case "guest" -> invitations.addGuest(id(), chosen("part", Part.class),
                        new Guest(sent("guestName"), sent("guestTitle"), sent("organisation"), sent("email")));
                default -> throw new Refused("do", FORM);
            }
            return address() + "?saved";
        });
    }

    private InvitationRule rule() {
        return new InvitationRule(chosen("part", Part.class), chosen("kind", InvitationRule.Kind.class), sent("section"),
                sent("sectionKind").isEmpty() ? null : chosen("sectionKind", SectionKind.class), (int) number("rank"), sent("title"));
    }

    private <E extends Enum<E>> E chosen(String field, Class<E> kind) {
        try {
            return Enum.valueOf(kind, sent(field));
        } catch (IllegalArgumentException none) {
            throw new Refused(field, FORM);
        }
    }

    @Override
    public void load() {
        view = meetings.prepared(id());
        rules = participants.rules(id());
    }

    private UUID id() {
        return Ids.parse(frame().getKey()).orElseThrow(() -> new NotFound("meeting"));
    }

    private String address() {
        return "/meetings/" + id() + "/people/add";
    }

    /** A rule as people say it. */
    public String words(InvitationRule.Kept rule) {
        var texts = Stream.of(frame().text("participants.rule." + rule.kind()), rule.maxRank() > 0 ? frame().text("participants.rule.rank." + rule.maxRank()) : "",
                rule.title().isEmpty() ? "" : "“" + rule.title() + "”", rule.sectionName() == null ? "" : rule.sectionName(),
                rule.sectionKind() == null ? "" : frame().text("participants.rule.sectionKind." + rule.sectionKind()),
                frame().text("meetings.part." + rule.part()));
        return String.join(" · ", texts.filter(text -> !text.isEmpty()).toList());
    }

    public Part[] getParts() {
        return Part.values();
    }

    /** Those that rules give, and people from outside have. */
    public List<Part> getRuleParts() {
        return List.of(Part.DELEGATE, Part.GUEST);
    }

    public InvitationRule.Kind[] getKinds() {
        return InvitationRule.Kind.values();
    }

    /** Those of the party are chosen by themselves, by their own members. */
    public List<SectionKind> getSectionKinds() {
        return Arrays.stream(SectionKind.values()).filter(kind -> kind != SectionKind.PARTY).toList();
    }

    public List<String> getRanks() {
        return List.of("1", "2", "0");
    }

    public List<SectionCard> getSections() {
        return hospital.sections();
    }

    public MeetingView getView() {
        return view;
    }

    public Meeting getMeeting() {
        return view.meeting();
    }

    public List<InvitationRule.Kept> getRules() {
        return rules;
    }

    /** How many the last step was about. */
    public int getAffected() {
        var number = request.getParameter("n");
        return number != null && number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
    }
}
