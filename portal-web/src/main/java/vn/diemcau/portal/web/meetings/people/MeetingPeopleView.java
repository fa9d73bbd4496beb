package vn.diemcau.portal.web.meetings.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingView;
import vn.diemcau.portal.core.meetings.answers.AnswerBoard;
import vn.diemcau.portal.core.meetings.answers.Answers;
import vn.diemcau.portal.core.meetings.answers.StandIns;
import vn.diemcau.portal.core.meetings.calls.MeetingCalls;
import vn.diemcau.portal.core.meetings.people.Invitations;
import vn.diemcau.portal.core.meetings.people.ParticipantFilter;
import vn.diemcau.portal.core.meetings.people.ParticipantPage;
import vn.diemcau.portal.core.meetings.people.Participants;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;
import vn.diemcau.portal.web.forms.PickedPeople;
import vn.diemcau.portal.web.forms.Typed;

/** Who takes part in a meeting, one's own answer, and for those who prepare it how the answers stand. */
@Named("meetingPeople")
@RequestScoped
public class MeetingPeopleView extends FormPage {

    private static final int LAST_MINUTE = 1439;

    @Inject
    private MeetingAccess meetings;

    @Inject
    private Participants participants;

    @Inject
    private Invitations invitations;

    @Inject
    private Answers answers;

    @Inject
    private MeetingCalls calls;

    @Inject
    private PickedPeople picker;

    @Inject
    private Typed typed;

    @Inject
    private HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "portal.public.url", defaultValue = "http://localhost:9080")
    private String publicUrl;

    private MeetingView view;
    private AnswerBoard board;
    private ParticipantPage people;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> switch (sent("do")) {
            case "yes" -> answered(() -> answers.accept(id()));
            case "no" -> answered(() -> answers.decline(id(), sent("reason")));
            case "stand_in" -> answered(() -> answers.send(id(), picker.picked("person").stream().findFirst()
                    .orElseThrow(() -> new Refused("person", "participants.refused.person"))));
            case "send" -> address() + "?sent&n=" + calls.send(id());
            case "refresh" -> address() + "?refreshed&n=" + calls.refresh(id());
            case "remove" -> saved(() -> invitations.remove(id(), participant()));
            case "raise" -> saved(() -> invitations.raise(id(), participant()));
            case "renew" -> saved(() -> invitations.renew(id(), participant()));
            case "settle" -> saved(() -> invitations.settle(id(), answerBy(), standIns()));
            default -> throw new Refused("do", "portal.refused.form");
        });
    }

    private String answered(Runnable answer) {
        answer.run();
        return address() + "?answered";
    }

    private String saved(Runnable change) {
        change.run();
        return address() + "?saved";
    }

    private Instant answerBy() {
        var day = typed.day("answerBy", "participants.refused.deadline");
        return day == null ? null : DayTime.moment(day, sent("answerTime").isBlank() ? LAST_MINUTE : DayTime.minutes("answerTime", sent("answerTime")));
    }

    private StandIns standIns() {
        return Arrays.stream(StandIns.values()).filter(rule -> rule.name().equals(sent("standIns"))).findFirst()
                .orElseThrow(() -> new Refused("standIns", "portal.refused.form"));
    }

    @Override
    public void load() {
        view = meetings.readable(id());
        board = answers.board(id());
        people = participants.page(id(), getFilter());
    }

    private UUID id() {
        return Ids.parse(frame().getKey()).orElseThrow(() -> new NotFound("meeting"));
    }

    private UUID participant() {
        return Ids.parse(sent("participant")).orElseThrow(() -> new NotFound("participant"));
    }

    private String address() {
        return "/meetings/" + id() + "/people";
    }

    /** The address of the list as it is shown. */
    public String getHere() {
        return at(getFilter().page());
    }

    /** The address of another page of the list as it is shown. */
    public String at(int page) {
        var filter = getFilter();
        return address() + "?answer=" + filter.answer() + "&q=" + URLEncoder.encode(filter.words(), StandardCharsets.UTF_8) + "&page=" + page;
    }

    public ParticipantFilter getFilter() {
        var page = request.getParameter("page");
        return new ParticipantFilter(request.getParameter("answer"), request.getParameter("q"),
                page != null && page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1);
    }

    /** Where the portal is found, for addresses to hand on. */
    public String getHome() {
        return publicUrl.replaceFirst("/+$", "");
    }

    public StandIns[] getStandIns() {
        return StandIns.values();
    }

    /** The day by which answers are asked for, or nothing. */
    public String getAnswerDay() {
        return board.answerBy() == null ? "" : DayTime.day(board.answerBy()).toString();
    }

    public String getAnswerTime() {
        return board.answerBy() == null ? "" : DayTime.text(DayTime.of(board.answerBy()));
    }

    public MeetingView getView() {
        return view;
    }

    public Meeting getMeeting() {
        return view.meeting();
    }

    public AnswerBoard getBoard() {
        return board;
    }

    public ParticipantPage getPeople() {
        return people;
    }

    /** How many the last step was about. */
    public int getAffected() {
        var number = request.getParameter("n");
        return number != null && number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
    }
}
