package vn.diemcau.portal.web.meetings;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.meetings.MeetingAudience;
import vn.diemcau.portal.core.meetings.MeetingDraft;
import vn.diemcau.portal.core.meetings.MeetingKind;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;
import vn.diemcau.portal.web.forms.Typed;

/** The form of a meeting: what it is about, when, where, and who may read of it. */
public abstract class MeetingForm extends FormPage {

    private static final String FORM = "portal.refused.form";

    @Inject
    private Typed typed;

    @Inject
    private Hospital hospital;

    @Inject
    private HttpServletRequest request;

    /** What is stored; null for a new one. */
    protected abstract MeetingDraft stored();

    /** What was sent. @throws Refused if something of it cannot be taken */
    protected MeetingDraft draft() {
        var day = typed.day("day", "meetings.refused.begin");
        var from = typed.moment("beginsAt", "from", day);
        var lastDay = typed.day("lastDay", "meetings.refused.end");
        var to = typed.moment("endsAt", "to", lastDay == null ? day : lastDay);
        return new MeetingDraft(sent("title"), sent("purpose"), chosen("kind", MeetingKind.class), from, to, sent("place"), sent("videoLink"),
                new MeetingAudience(chosen("audience", MeetingAudience.Kind.class), sentSections()));
    }

    private <E extends Enum<E>> E chosen(String field, Class<E> kind) {
        try {
            return Enum.valueOf(kind, sent(field));
        } catch (IllegalArgumentException none) {
            throw new Refused(field, FORM);
        }
    }

    private Set<String> sentSections() {
        var codes = request.getParameterValues("sections");
        return codes == null ? Set.of() : Set.of(codes);
    }

    /** What stands in a field: typed, or as it is stored. */
    public String field(String name) {
        return typed(name, stored() == null ? fresh(name) : of(stored(), name));
    }

    private static String fresh(String name) {
        return switch (name) {
            case "kind" -> MeetingKind.IN_PERSON.name();
            case "audience" -> MeetingAudience.Kind.INVITED.name();
            default -> "";
        };
    }

    private static String of(MeetingDraft draft, String name) {
        var day = DayTime.day(draft.beginsAt());
        var lastDay = DayTime.day(draft.endsAt());
        return switch (name) {
            case "title" -> draft.title();
            case "purpose" -> draft.purpose();
            case "kind" -> draft.kind().name();
            case "day" -> day.toString();
            case "from" -> DayTime.text(DayTime.of(draft.beginsAt()));
            case "lastDay" -> lastDay.equals(day) ? "" : lastDay.toString();
            case "to" -> DayTime.text(DayTime.of(draft.endsAt()));
            case "place" -> draft.place();
            case "videoLink" -> draft.videoLink();
            case "audience" -> draft.audience().kind().name();
            default -> "";
        };
    }

    /** Whether this section belongs to the audience, as typed or as stored. */
    public boolean isChosen(String section) {
        return getRefusal() != null ? sentSections().contains(section) : stored() != null && stored().audience().sections().contains(section);
    }

    /** All sections, for the audience. */
    public List<SectionCard> getAllSections() {
        return hospital.sections();
    }

    public MeetingKind[] getKinds() {
        return MeetingKind.values();
    }

    public MeetingAudience.Kind[] getAudiences() {
        return MeetingAudience.Kind.values();
    }
}
