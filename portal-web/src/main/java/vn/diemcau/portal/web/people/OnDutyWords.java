package vn.diemcau.portal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.duty.now.DutyNow;
import vn.diemcau.portal.core.duty.now.OnDuty;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.web.frame.Frame;

/** What a list or a card says of the people on duty now. */
@Named("onDuty")
@RequestScoped
public class OnDutyWords {

    @Inject
    private OnDuty duty;

    @Inject
    private Frame frame;

    private Map<UUID, DutyNow> found = Map.of();

    /** To be called by the page's view, once, for all people that it shows. */
    void load(Collection<UUID> people) {
        found = duty.of(people);
    }

    /** As what and until when somebody is on duty; empty if they are not. */
    public String words(UUID person) {
        var now = found.get(person);
        if (now == null) {
            return "";
        }
        var day = DayTime.day(now.until());
        var until = DayTime.text(DayTime.of(now.until())) + (day.equals(HospitalDay.today()) ? "" : " " + HospitalDay.written(day));
        return frame.text("people.on.duty", now.roleName(), until);
    }
}
