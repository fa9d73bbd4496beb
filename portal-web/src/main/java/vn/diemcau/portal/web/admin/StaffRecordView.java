package vn.diemcau.portal.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Phones;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.PersonFacts;
import vn.diemcau.portal.core.staff.PostTerms;
import vn.diemcau.portal.core.staff.leaving.Departures;
import vn.diemcau.portal.core.staff.office.Appointments;
import vn.diemcau.portal.core.staff.office.StaffOffice;
import vn.diemcau.portal.core.staff.office.StaffRecord;
import vn.diemcau.portal.core.staff.office.Workplace;
import vn.diemcau.portal.core.staff.office.Workplaces;
import vn.diemcau.portal.web.forms.Typed;
import vn.diemcau.portal.web.frame.FormView;
import vn.diemcau.portal.web.frame.Frame;

/** The record of one person: names and number, posts, leaving. Each is a form of its own. */
@Named("staffRecord")
@RequestScoped
public class StaffRecordView implements FormView {

    private static final String OUTDATED = "staff.refused.outdated";

    @Inject
    private StaffOffice office;

    @Inject
    private Workplaces workplaces;

    @Inject
    private Appointments appointments;

    @Inject
    private Departures departures;

    @Inject
    private Frame frame;

    @Inject
    private Typed typed;

    @Inject
    private HttpServletRequest request;

    private StaffRecord record;

    @Override
    public String submit(HttpServletRequest form) {
        try {
            take(typed.sent("form"), id(frame.getKey()));
            return "/admin/staff/" + frame.getKey() + "?saved";
        } catch (Refused refused) {
            typed.refuse(refused);
            return null;
        }
    }

    private void take(String form, UUID person) {
        switch (form) {
            case "facts" -> office.change(person, typed.version(OUTDATED), new PersonFacts(typed.sent("staffNumber"),
                    typed.sent("familyName"), typed.sent("middleName"), typed.sent("givenName"), typed.sent("degree"),
                    typed.sent("username")));
            case "workplace" -> workplaces.change(person, typed.version(OUTDATED),
                    new Workplace(typed.sent("extension"), typed.sent("mobile"), typed.sent("room")));
            case "appoint" -> appointments.appoint(person, typed.sent("section"), terms());
            case "leave" -> departures.leave(person, typed.version(OUTDATED), typed.day("leftOn", "leaving.refused.day"));
            case "back" -> departures.comeBack(person, typed.version(OUTDATED));
            default -> appointments.change(id(form), typed.version("post.refused.outdated"), terms());
        }
    }

    private PostTerms terms() {
        return new PostTerms(typed.sent("title"), (int) typed.number("rank", "post.refused.rank.none"), typed.day("from", "post.refused.from"),
                typed.day("to", "post.refused.to"));
    }

    /** @throws NotFound if it is no id */
    private static UUID id(String text) {
        return Ids.parse(text).orElseThrow(() -> new NotFound("person or post"));
    }

    @Override
    public void load() {
        record = office.record(frame.getKey());
    }

    public StaffRecord getRecord() {
        return record;
    }

    /** The mobile number of a person without an account, as people read it. */
    public String getMobile() {
        return Phones.shown(record.workplace().mobile());
    }

    /** Whether the day of leaving has come. */
    public boolean isLeft() {
        return record.leftOn() != null && !record.leftOn().isAfter(HospitalDay.today());
    }

    public boolean isSaved() {
        return typed.getRefusal() == null && request.getParameter("saved") != null;
    }
}
